import type { IsoDate, LineRange } from './values.ts';

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

export const MATTER_KINDS = ['masthead', 'contents', 'colophon', 'running-head', 'page-number'] as const;

export type MatterKind = (typeof MATTER_KINDS)[number];

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
