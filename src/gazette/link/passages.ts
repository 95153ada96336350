import type { GazetteDocument, Part } from '../model/document.ts';
import { NODE_TRAITS } from '../model/node-traits.ts';
import type { Article, GazetteNode } from '../model/nodes.ts';
import { textsOf, type SpanHolder } from '../model/texts-of.ts';
import type { LineBreak } from '../model/values.ts';
import { labelOfPlace } from '../wording/label-of-place.ts';
import { countLeading } from '../text/count-leading.ts';
import { governingCells } from './governing-cells.ts';

/** A run of text of a document with all that is needed to read a citation in it. */
export interface Passage {
  text: string;
  /** Source line of the first unit. */
  line: number;
  breaks: readonly LineBreak[];
  /** Id of the node (or part) to which a link to this text leads. */
  at: string;
  /** 第四十条, 二、（一） …; null for what is the document itself. */
  label: string | null;
  place: 'title' | 'heading' | 'body' | 'cell' | 'annexList';
  /** Takes the spans of `text`; null where the format has none for it (titles, notes of tables). */
  holder: SpanHolder | null;
  /** Words over the text that govern it: the paragraph of an item, heads of a cell's row and column. */
  leadIn: string;
  part: Part | null;
  /** Nodes from the part down to that of the text, itself included. */
  trail: readonly GazetteNode[];
}

/**
 * All text of a document in reading order: title, titles of what it issues, then every node. The title of the outer
 * notice is that of the document and comes once.
 */
export function collectPassages(document: GazetteDocument): Passage[] {
  const first = document.parts[0] ?? null;
  const title: Passage = {
    ...lineStart(document.titleBreaks, document.source.lines[0]),
    text: document.title,
    at: first?.id ?? '',
    label: '标题',
    place: 'title',
    holder: null,
    leadIn: '',
    part: first,
    trail: [],
  };
  return [title, ...document.parts.flatMap((part) => ofPart(part, document))];
}

/** Source line of the unit of `passage` at `offset`. */
export function lineAt(passage: Pick<Passage, 'line' | 'breaks'>, offset: number): number {
  return (
    passage.breaks[countLeading(passage.breaks, (lineBreak) => lineBreak.offset <= offset) - 1]?.line ?? passage.line
  );
}

function ofPart(part: Part, document: GazetteDocument): Passage[] {
  const above = { part, parts: document.parts, trail: [], leadIn: part.role === 'annex' ? part.title : '' };
  const body = part.children.flatMap((node) => ofNode(node, above));
  if (part.role === 'notice' || part.title === '' || part.title === document.title) return body;
  const heading: Passage = {
    ...lineStart(part.titleBreaks, part.lines[0]?.[0] ?? document.source.lines[0]),
    text: part.title,
    at: part.id,
    label: labelOfPlace(part, [], document.parts),
    place: 'heading',
    holder: null,
    leadIn: '',
    part,
    trail: [],
  };
  return [heading, ...body];
}

interface Above {
  part: Part;
  parts: readonly Part[];
  trail: readonly GazetteNode[];
  leadIn: string;
}

function ofNode(node: GazetteNode, above: Above): Passage[] {
  const trail = [...above.trail, node];
  const { part, parts } = above;
  const place = { at: node.id, label: labelOfPlace(part, trail, parts), part, trail };
  const texts = textsOf(node).filter(({ role }) => role !== 'label');
  const governing = node.type === 'table' ? governingCells(node) : undefined;
  const own = texts.map(({ role, text, holder }): Passage => {
    const common = { ...place, text, holder, breaks: holder?.breaks ?? [], leadIn: above.leadIn };
    const line = node.lines[0]?.[0] ?? 0;
    if (node.type === 'annexList') return { ...common, line, place: 'annexList' };
    if (role === 'heading') return { ...common, line, place: 'heading' };
    if (role === 'note') return { ...common, line: node.lines.at(-1)?.[1] ?? 0, place: 'body' };
    if (node.type !== 'table' || !holder || !('line' in holder)) return { ...common, line, place: 'body' };
    const over = [above.leadIn, node.title ?? '', ...(governing?.get(holder) ?? [])];
    return { ...common, line: holder.line, place: 'cell', leadIn: over.join('\n') };
  });
  const below = { part, parts, trail, leadIn: texts.find(({ holder }) => holder)?.text ?? '' };
  return [
    ...(NODE_TRAITS[node.type].cites ? own : []),
    ...('children' in node ? node.children.flatMap((child) => ofNode(child, below)) : []),
  ];
}

function lineStart(breaks: readonly LineBreak[] | undefined, fallback: number): Pick<Passage, 'line' | 'breaks'> {
  return { line: breaks?.[0]?.line ?? fallback, breaks: breaks ?? [] };
}

/** The article in which a passage stands. */
export function articleOf(passage: Pick<Passage, 'trail'>): Article | null {
  return passage.trail.find((node) => node.type === 'article') ?? null;
}
