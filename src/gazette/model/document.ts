/**
 * The document as the site publishes it: plain JSON, one closed union of nodes.
 *
 * Every value can be written as JSON and read back unchanged; no node knows its parent. Field names are a public
 * format (see the page `/data/` of the site): fields may be added, never renamed.
 *
 * Structure follows GB/T 9704—2012 (党政机关公文格式) and the division of Chinese statutes (编 章 节 条 款 项 目);
 * ids follow the Akoma Ntoso naming convention (OASIS LegalDocML).
 */

/** Inclusive range of physical lines of the source file, counted from 1. */
export type LineRange = [first: number, last: number];

/** ISO 8601 calendar date, `2019-07-23`, as printed (China Standard Time). */
export type IsoDate = string;

export interface GazetteDocument {
  id: string;
  url: string;
  /** Full title, one blank between joint issuers, none from line breaks. */
  title: string;
  /** Lines of the source on which pieces of `title` stand, the first one (offset 0) included. */
  titleBreaks?: LineBreak[];
  /** The title without issuer and 关于印发…的通知 wrapping, for lists. */
  shortTitle: string;
  titleEn: string | null;
  /** 发文字号, `门政发〔2019〕19号`. */
  docNumber: string | null;
  /** 发文机关, each whole. */
  issuers: string[];
  /** 文种 of the outer document. */
  genre: string | null;
  /** 主送机关 without the colon. */
  addressees: string | null;
  /** 成文日期. */
  dateSigned: IsoDate | null;
  dateEffective: IsoDate | null;
  dateExpires: IsoDate | null;
  planPeriod: { from: number; to: number } | null;
  status: Status;
  gazette: { id: string; seq: number; page: number | null; section: string | null };
  source: { file: string; sha256: string; lines: LineRange };
  parts: Part[];
  references: Reference[];
  citedBy: CitedBy[];
  /** Defined terms (以下简称…) in order of their definition. */
  terms: Term[];
  /** Links that are inferred, not stated: earlier and later edition, plan above and below. */
  lineage: Lineage;
  dropped: Dropped[];
  corrections: Correction[];
  /** Marks that the scanner wrote and no printer printed (Markdown, HTML, TeX), off the text or read into it. */
  markup: Markup[];
  downloads: Partial<Record<DownloadFormat, string>>;
}

export type DownloadFormat = 'html' | 'md' | 'txt' | 'docx' | 'pdf' | 'xml' | 'json';

export interface Status {
  value: 'in-force' | 'repealed' | 'expired' | 'unknown';
  /** Document or work that ended it. */
  by?: { id: string; url: string; title: string; docNumber: string | null; at: string | null; atLabel: string | null };
  since?: IsoDate;
}

export interface Part {
  id: string;
  role: 'notice' | 'instrument' | 'annex';
  /** `附件1`; null where none is printed or inferred. */
  label: string | null;
  title: string;
  /** Lines of the source on which pieces of `title` stand, the first one (offset 0) included. */
  titleBreaks?: LineBreak[];
  genre: string | null;
  /** All lines of the part, its children included. */
  lines: LineRange[];
  children: GazetteNode[];
}

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

export interface LineBreak {
  offset: number;
  line: number;
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

export type Relation =
  'repeals' | 'replaces' | 'amends' | 'promulgates' | 'forwards' | 'basis' | 'implements' | 'accompanies' | 'cites';

export interface Reference {
  /** As cited, with its 《》; a bare number where none. */
  cite: string;
  docNumber: string | null;
  relation: Relation;
  target: ReferenceTarget;
  /** Node in which it stands. */
  at: string;
  line: number;
}

export interface ReferenceTarget {
  kind: 'document' | 'work' | 'self';
  id: string;
  /** Of the page; the place in it is `node`. */
  url: string;
  /** Node of the target that is meant (《…》第十二条, an annex), where the citation names one. */
  node?: string;
}

export interface CitedBy {
  id: string;
  relation: Relation;
  at: string;
  url: string;
  title: string;
  /** 第四十条, 二、（一） … of the citing place. */
  label: string | null;
  snippet: string;
  /** Node of this document that is cited, where the citation names one. */
  to: string | null;
}

export interface Term {
  term: string;
  definition: string;
  at: string;
}

export interface Lineage {
  predecessors: LineageLink[];
  successors: LineageLink[];
}

export interface LineageLink {
  kind: 'document' | 'work';
  id: string;
  url: string;
  title: string;
  /** Not said by a document, but read from the titles. */
  inferred: boolean;
}

/** A removal: text of the source that no node holds. */
export interface Dropped {
  lines: LineRange;
  text: string;
  why: DropReason;
}

export type DropReason =
  | 'repeated-table-header'
  | 'running-head'
  | 'page-number'
  | 'footnote-rule'
  | 'repeated-characters'
  | 'list-mark'
  | 'scanner-markup'
  | 'scanner-word'
  | 'erratum';

export interface Correction {
  line: number;
  found: string;
  replaced: string;
  /** One of `CorrectionReason`, or the reason that an erratum gives. */
  why: string;
  /** Node in which the repair stands, where it stands in one. */
  at?: string;
}

export type CorrectionReason = 'ocr' | 'width' | 'bracket' | 'scanner-word' | 'repeated' | 'erratum' | 'markup';

export interface Markup {
  line: number;
  found: string;
  /** What stands in the text instead: ☐ for a check box, a line break for `<br>`; mostly nothing. */
  replaced: string;
}

/** `gazettes/<id>/gazette.json`. */
export interface GazetteIssue {
  id: string;
  name: string;
  publisher: string;
  /** As printed, `2020年第1期`. */
  issue: string;
  year: number | null;
  number: number | null;
  date: IsoDate | null;
  source: { file: string; sha256: string };
  documents: ContentsEntry[];
  warnings: Warning[];
  /** Lines of the issue that belong to no document (masthead, contents, colophon). */
  matter: { lines: LineRange; text: string; kind: MatterKind }[];
}

export type MatterKind = 'masthead' | 'contents' | 'colophon' | 'running-head' | 'page-number';

export interface ContentsEntry {
  seq: number;
  /** Null where the contents page names what the body lacks. */
  id: string | null;
  title: string;
  titleEn: string | null;
  docNumber: string | null;
  page: number | null;
  section: string | null;
}

/** A diagnostic as published: rule id `stage/what`, place in the file as received. */
export interface Warning {
  rule: string;
  severity: 'error' | 'warning' | 'info';
  line: number;
  column: number;
  message: string;
  document: string | null;
}

/** What the collection knows only from being cited. */
export interface Work {
  id: string;
  url: string;
  title: string;
  docNumber: string | null;
  issuer: string | null;
  kind: WorkKind;
  status: Status;
  /** Other spellings under which it is cited. */
  variants: string[];
  citedBy: CitedBy[];
}

export type WorkKind =
  '法律' | '行政法规' | '地方性法规' | '规章' | '规范性文件' | '规划' | '标准' | '合同文本' | '其他';
