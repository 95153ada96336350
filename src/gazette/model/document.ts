import type { Correction, Dropped, Markup } from './changes.ts';
import type { CitedBy, Lineage, Reference, Term } from './links.ts';
import type { GazetteNode } from './nodes.ts';
import type { IsoDate, LineBreak, LineRange } from './values.ts';

/**
 * The document as the site publishes it: plain JSON, its text a tree of nodes (`nodes.ts`).
 *
 * Every value can be written as JSON and read back unchanged. Field names are a public format (see the page `/data/` of
 * the site): fields may be added, never renamed.
 *
 * Structure follows GB/T 9704—2012 (党政机关公文格式) and the division of Chinese statutes (编 章 节 条 款 项 目);
 * ids follow the Akoma Ntoso naming convention (OASIS LegalDocML).
 */

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
