import type { Part } from '../model/document.ts';
import type { Article, GazetteNode, Section } from '../model/nodes.ts';
import { assertNever } from '../model/assert-never.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';

/**
 * Gives every part and node its id, in place: ancestors joined by `__`, numbers as printed, a number printed twice
 * with `-2` behind it. Articles are numbered through the document, so that theirs have no prefix but that of an annex
 * or of a further instrument.
 */
export function assignIds(parts: readonly Part[]): void {
  const taken: Taken = new Map();
  let instruments = 0;
  let annexes = 0;
  for (const part of parts) {
    if (part.role === 'annex') {
      annexes++;
      part.id = unique(`att_${part.number?.number ?? annexes}`, taken);
    } else if (part.role === 'notice') part.id = unique('notice', taken);
    else part.id = unique(++instruments === 1 ? 'body' : `body_${instruments}`, taken);
    const prefix = part.id === 'body' ? '' : `${part.id}__`;
    new Numbering(prefix, taken).number(part.children, prefix);
  }
}

/** Ids in use, each with the number behind which the next of its like is looked for. */
type Taken = Map<string, number>;

function unique(id: string, taken: Taken): string {
  let candidate = id;
  let n = taken.get(id) ?? 1;
  while (taken.has(candidate)) candidate = `${id}-${++n}`;
  taken.set(id, n);
  if (candidate !== id) taken.set(candidate, 1);
  return candidate;
}

class Numbering {
  private readonly part: string;
  private readonly taken: Taken;
  private tables = 0;
  private figures = 0;

  constructor(part: string, taken: Taken) {
    this.part = part;
    this.taken = taken;
  }

  /** @param prefix Id of the parent with `__`, or that of the part. */
  number(nodes: readonly GazetteNode[], prefix: string): void {
    let paragraphs = 0;
    for (const node of nodes) {
      switch (node.type) {
        case 'section':
          node.id = unique(prefix + sectionId(node), this.taken);
          this.number(node.children, `${node.id}__`);
          break;
        case 'article':
          node.id = unique(this.part + articleId(node), this.taken);
          this.number(node.children, `${node.id}__`);
          break;
        case 'paragraph':
          node.id = unique(`${prefix}para_${++paragraphs}`, this.taken);
          this.number(node.children, `${node.id}__`);
          break;
        case 'item':
          node.id = unique(`${prefix}point_${node.number.number}`, this.taken);
          this.number(node.children, `${node.id}__`);
          break;
        case 'table':
          node.id = unique(`${this.part}table_${++this.tables}`, this.taken);
          break;
        case 'figure':
          node.id = unique(`${this.part}fig_${++this.figures}`, this.taken);
          break;
        case 'footnote':
          node.id = unique(`${this.part}fn_${node.number?.number ?? ''}`, this.taken);
          break;
        case 'signature':
        case 'dateline':
        case 'addressees':
        case 'annexList':
          node.id = unique(`${this.part}${node.type.toLowerCase()}`, this.taken);
          break;
        default:
          assertNever(node);
      }
    }
  }
}

function sectionId({ number }: Section): string {
  return number ? `${LABEL_KINDS[number.kind].idPrefix}_${number.number}` : 'lvl_nn';
}

function articleId({ num, number }: Article): string {
  return `art_${num}${number.sub ? `_${number.sub}` : ''}`;
}
