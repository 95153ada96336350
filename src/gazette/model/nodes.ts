import type { IsoDate, LineBreak, LineRange } from './values.ts';

/** What a part is made of: a tree of nodes of a closed set of kinds. No node knows its parent. */
export type GazetteNode =
  Section | Article | Paragraph | Item | Table | Footnote | Signature | Figure | Dateline | Addressees | AnnexList;

export type NodeType = GazetteNode['type'];

interface NodeBase {
  /** Akoma Ntoso eId; also the HTML `id` and the fragment of its link. */
  id: string;
  /** Lines on which the node's own label, heading or text stands; for a table all of them. */
  lines: LineRange[];
}

/** Fields of a node with a run of text. `spans` count UTF-16 units of that text; `\n` is a line break inside a cell. */
interface Texted {
  text: string;
  spans?: Span[];
  /** Where `text` goes on in another line of the source: `{ offset, line }`, first line left out. */
  breaks?: LineBreak[];
}

/** 编/篇, 章, 节, 一、, （一）, 1., （1）. */
export interface Section extends NodeBase {
  type: 'section';
  /** Depth in the part, 1 on top. */
  level: number;
  label: string | null;
  heading: string;
  /** The heading opens a paragraph that goes on in the same line; the rest is the first child. */
  runIn: boolean;
  /** Of `heading`. */
  spans?: Span[];
  breaks?: LineBreak[];
  children: GazetteNode[];
}

/** 条. Its 款 are paragraphs; the 项 of a 款 are items of that paragraph. */
export interface Article extends NodeBase {
  type: 'article';
  num: number;
  label: string;
  heading: string | null;
  children: GazetteNode[];
}

export interface Paragraph extends NodeBase, Texted {
  type: 'paragraph';
  children: GazetteNode[];
}

/** 项, 目 and numbered paragraphs. */
export interface Item extends NodeBase, Texted {
  type: 'item';
  label: string;
  level: number;
  children: GazetteNode[];
}

export interface Table extends NodeBase {
  type: 'table';
  title: string | null;
  columns: number;
  head: Cell[][];
  body: Cell[][];
  /** 注, 单位 and what else belongs to the table. */
  note: string | null;
}

export interface Cell extends Texted {
  colspan?: number;
  rowspan?: number;
  /** A row header (group row, label of a card). */
  header?: boolean;
  /** Source line of the row. */
  line: number;
}

export interface Footnote extends NodeBase, Texted {
  type: 'footnote';
  mark: string;
}

/** 落款. */
export interface Signature extends NodeBase {
  type: 'signature';
  signers: string[];
  date: IsoDate | null;
  text: string;
}

export interface Figure extends NodeBase {
  type: 'figure';
  caption: string;
}

export interface Dateline extends NodeBase {
  type: 'dateline';
  text: string;
}

export interface Addressees extends NodeBase {
  type: 'addressees';
  text: string;
}

export interface AnnexList extends NodeBase, Texted {
  type: 'annexList';
}

/** A stretch of a node's text that is more than plain: half-open, in UTF-16 units. */
export type Span = { start: number; end: number } & SpanKind;

export type SpanKind =
  | { kind: 'sub' | 'sup' }
  /** LaTeX as the scanner wrote it; the text itself is its plain reading. */
  | { kind: 'formula'; latex: string }
  /** The call of a footnote; the text is its mark. */
  | { kind: 'noteCall'; target: string }
  /** A citation: index into `references` of the document. */
  | { kind: 'ref'; ref: number }
  /** A link inside the document: 本办法第二条, 见附件1. */
  | { kind: 'internal'; targets: string[] }
  /** A later use of a defined term: index into `terms`. */
  | { kind: 'term'; term: number }
  /** A repair: index into `corrections`. */
  | { kind: 'correction'; correction: number };
