import { assertNever } from '../model/assert-never.ts';
import type { GazetteDocument, Part } from '../model/document.ts';
import type {
  AnnexList,
  Article,
  Cell,
  Footnote,
  GazetteNode,
  Item,
  Paragraph,
  Section,
  Table,
} from '../model/nodes.ts';
import type { LineBreak } from '../model/values.ts';
import { labelOfPlace } from '../text/label-of-place.ts';
import { governingCells } from './governing-cells.ts';

/** Nodes and cells whose text can carry spans. */
export type SpanHolder = Section | Paragraph | Item | Cell | Footnote | AnnexList;

/** A run of text of a document with all that is needed to read a citation in it. */
export interface Passage {
  text: string;
  /** Source line of the first unit. */
  line: number;
  breaks: readonly LineBreak[];
  /** Id of the node (or part) to which a link to this text leads. */
  at: string;
  /** 第四十条, 二、（一） …; null where nothing is numbered. */
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
  let { line } = passage;
  for (const b of passage.breaks) if (b.offset <= offset) line = b.line;
  return line;
}

function ofPart(part: Part, document: GazetteDocument): Passage[] {
  const above = { part, trail: [], leadIn: part.role === 'annex' ? part.title : '' };
  const body = part.children.flatMap((node) => ofNode(node, above));
  if (part.role === 'notice' || part.title === '' || part.title === document.title) return body;
  const heading: Passage = {
    ...lineStart(part.titleBreaks, part.lines[0]?.[0] ?? document.source.lines[0]),
    text: part.title,
    at: part.id,
    label: labelOfPlace(part, []),
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
  trail: readonly GazetteNode[];
  leadIn: string;
}

function ofNode(node: GazetteNode, above: Above): Passage[] {
  const trail = [...above.trail, node];
  const below = (leadIn: string): Above => ({ part: above.part, trail, leadIn });
  const own = (text: string, fields: Partial<Passage> = {}): Passage => ({
    text,
    line: node.lines[0]?.[0] ?? 0,
    breaks: [],
    at: node.id,
    label: labelOfPlace(above.part, trail),
    place: 'body',
    holder: null,
    leadIn: above.leadIn,
    part: above.part,
    trail,
    ...fields,
  });
  const texted = (holder: Paragraph | Item | Footnote | AnnexList, fields: Partial<Passage> = {}) =>
    own(holder.text, { holder, breaks: holder.breaks ?? [], ...fields });
  switch (node.type) {
    case 'section': {
      const heading = own(node.heading, { holder: node, breaks: node.breaks ?? [], place: 'heading' });
      return [heading, ...node.children.flatMap((child) => ofNode(child, below(node.heading)))];
    }
    case 'article': {
      const heading = node.heading ? [own(node.heading, { place: 'heading' })] : [];
      return [...heading, ...node.children.flatMap((child) => ofNode(child, below('')))];
    }
    case 'paragraph':
    case 'item':
      return [texted(node), ...node.children.flatMap((child) => ofNode(child, below(node.text)))];
    case 'table':
      return ofTable(node, above.leadIn, own);
    case 'footnote':
      return [texted(node)];
    case 'annexList':
      return [texted(node, { place: 'annexList' })];
    case 'figure':
      return [own(node.caption)];
    case 'dateline':
      return [own(node.text)];
    case 'signature':
    case 'addressees':
      return [];
    default:
      return assertNever(node);
  }
}

function ofTable(table: Table, leadIn: string, own: (text: string, fields?: Partial<Passage>) => Passage): Passage[] {
  const governing = governingCells(table);
  const cell = (c: Cell) =>
    own(c.text, {
      holder: c,
      line: c.line,
      breaks: c.breaks ?? [],
      place: 'cell',
      leadIn: [leadIn, table.title ?? '', ...(governing.get(c) ?? [])].join('\n'),
    });
  return [
    ...(table.title ? [own(table.title, { place: 'heading' })] : []),
    ...[...table.head, ...table.body].flat().map(cell),
    ...(table.note ? [own(table.note, { line: table.lines.at(-1)?.[1] ?? 0 })] : []),
  ];
}

function lineStart(breaks: readonly LineBreak[] | undefined, fallback: number): Pick<Passage, 'line' | 'breaks'> {
  return { line: breaks?.[0]?.line ?? fallback, breaks: breaks ?? [] };
}

/** The article in which a passage stands. */
export function articleOf(passage: Pick<Passage, 'trail'>): Article | null {
  return passage.trail.find((node) => node.type === 'article') ?? null;
}
