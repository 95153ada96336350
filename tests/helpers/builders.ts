/** Short ways to write trees in tests. Fields that a test does not care for get plain values. */
import type { GazetteDocument, Part } from '../../src/gazette/model/document.ts';
import type { LabelNumber } from '../../src/gazette/model/label-number.ts';
import type { CitedBy, Reference } from '../../src/gazette/model/links.ts';
import type {
  Addressees,
  AnnexList,
  Article,
  Cell,
  Dateline,
  Figure,
  Footnote,
  GazetteNode,
  Item,
  Paragraph,
  Section,
  Signature,
  Span,
  Table,
} from '../../src/gazette/model/nodes.ts';
import { parseLabel } from '../../src/gazette/text/label.ts';
import { unfilled } from '../../src/gazette/model/unfilled.ts';
import type { LineRange } from '../../src/gazette/model/values.ts';

const LINES: LineRange[] = [[1, 1]];

export function aDocument(fields: Partial<GazetteDocument> = {}): GazetteDocument {
  const id = fields.id ?? 'jingzhengfa-2019-1';
  return {
    id,
    url: `/documents/${id}/`,
    title: '北京市人民政府关于印发样本办法的通知',
    shortTitle: '样本办法',
    titleEn: null,
    docNumber: '京政发〔2019〕1号',
    issuers: ['北京市人民政府'],
    genre: '通知',
    addressees: null,
    dateSigned: '2019-07-23',
    dateEffective: null,
    dateExpires: null,
    planPeriod: null,
    status: { value: 'in-force' },
    events: [],
    gazette: { id: 'beijing-2019-10', seq: 1, page: 1, section: null },
    source: { file: 'seeds/beijing-2019-10.txt', sha256: '0'.repeat(64), lines: [1, 99] },
    parts: [aPart({ children: [aParagraph('para_1', '正文。')] })],
    ...unfilled(),
    downloads: {},
    ...fields,
  };
}

export function aPart(fields: Partial<Part> = {}): Part {
  return {
    id: 'part_1',
    role: 'instrument',
    label: null,
    number: null,
    title: '样本办法',
    genre: '办法',
    lines: LINES,
    children: [],
    ...fields,
  };
}

export function aSection(
  id: string,
  level: number,
  label: string | null,
  heading: string,
  children: GazetteNode[],
  fields: Partial<Section> = {},
): Section {
  return {
    type: 'section',
    id,
    lines: LINES,
    level,
    label,
    number: label === null ? null : numberOf(label),
    heading,
    runIn: false,
    children,
    ...fields,
  };
}

export function anArticle(num: number, label: string, children: GazetteNode[], fields: Partial<Article> = {}): Article {
  return {
    type: 'article',
    id: `art_${num}`,
    lines: LINES,
    num,
    label,
    number: numberOf(label),
    heading: null,
    children,
    ...fields,
  };
}

/** What is no number counts as 1. (一是 is one where a word stands behind it.) */
function numberOf(printed: string): LabelNumber {
  const { kind, number, sub } = parseLabel(printed) ?? parseLabel(`${printed}甲`) ?? PLAIN_NUMBER;
  return { kind, number, sub };
}

const PLAIN_NUMBER: LabelNumber = { kind: 'arabic', number: 1, sub: null };

export function aParagraph(id: string, text: string, fields: Partial<Paragraph> = {}): Paragraph {
  return { type: 'paragraph', id, lines: LINES, text, children: [], ...fields };
}

export function anItem(id: string, label: string, text: string, fields: Partial<Item> = {}): Item {
  return { type: 'item', id, lines: LINES, label, number: numberOf(label), level: 1, text, children: [], ...fields };
}

export function aTable(
  id: string,
  head: (string | Partial<Cell>)[][],
  body: (string | Partial<Cell>)[][],
  fields: Partial<Table> = {},
): Table {
  const rows = [...head, ...body].map((row) => row.map(aCell).reduce((n, c) => n + (c.colspan ?? 1), 0));
  return {
    type: 'table',
    id,
    lines: LINES,
    title: null,
    columns: Math.max(...rows),
    head: head.map((row) => row.map(aCell)),
    body: body.map((row) => row.map(aCell)),
    note: null,
    ...fields,
  };
}

function aCell(cell: string | Partial<Cell>): Cell {
  return typeof cell === 'string' ? { text: cell, line: 1 } : { text: '', line: 1, ...cell };
}

export function aFootnote(id: string, mark: string, text: string, fields: Partial<Footnote> = {}): Footnote {
  return { type: 'footnote', id, lines: LINES, mark, number: null, text, ...fields };
}

export function aSignature(signers: string[], date: string | null, text: string, id = 'sig_1'): Signature {
  return { type: 'signature', id, lines: LINES, signers, date, text };
}

export function aFigure(id: string, caption: string): Figure {
  return { type: 'figure', id, lines: LINES, caption };
}

export function aDateline(id: string, text: string): Dateline {
  return { type: 'dateline', id, lines: LINES, text };
}

export function anAddressees(id: string, text: string): Addressees {
  return { type: 'addressees', id, lines: LINES, text };
}

export function anAnnexList(id: string, text: string, spans: Span[] = []): AnnexList {
  return { type: 'annexList', id, lines: LINES, text, spans };
}

export function aReference(cite: string, fields: Partial<Reference> = {}): Reference {
  return {
    cite,
    docNumber: null,
    relation: 'cites',
    target: { kind: 'work', id: 'law-1', url: '/works/law-1/' },
    at: 'part_1',
    line: 1,
    ...fields,
  };
}

export function aCitation(fields: Partial<CitedBy> = {}): CitedBy {
  return {
    id: 'jingzhengfa-2019-2',
    relation: 'cites',
    at: 'art_2',
    url: '/documents/jingzhengfa-2019-2/#art_2',
    title: '北京市人民政府关于另一份样本的通知',
    label: '第二条',
    snippet: '根据《样本办法》',
    to: null,
    ...fields,
  };
}

/** The span over the first `part` of `text` at or after `from`. Throws where the text does not hold it. */
export function spanOver<T extends object>(
  text: string,
  part: string,
  span: T,
  from = 0,
): T & { start: number; end: number } {
  const start = text.indexOf(part, from);
  if (start < 0) throw new RangeError(`no ${part} in ${text}`);
  return { ...span, start, end: start + part.length };
}
