import type { LineRange } from './values.ts';

/** A removal: text of the source that no node holds. */
export interface Dropped {
  lines: LineRange;
  text: string;
  why: DropReason;
}

export const DROP_REASONS = [
  'repeated-table-header',
  'running-head',
  'page-number',
  'footnote-rule',
  'repeated-characters',
  'list-mark',
  'scanner-markup',
  'scanner-word',
  'erratum',
] as const;

export type DropReason = (typeof DROP_REASONS)[number];

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
