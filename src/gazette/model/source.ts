import type { VFile } from 'vfile';
import type { Mark } from '../text/sourced.ts';
import type { Sidecar } from './sidecar.ts';
import type { LineRange } from './values.ts';

/** A gazette as received: decoded, cut into physical lines, nothing changed. */
export interface Source {
  /** Path as named in messages and in `source.file`, `seeds/mentougou-2020-1.txt`; of several files their folder. */
  file: string;
  /** Of the bytes as received, hexadecimal; of several files that of their list (see `read/combine-files.ts`). */
  sha256: string;
  /** Decoded text without byte-order mark; offsets everywhere count its UTF-16 units. */
  text: string;
  /**
   * The text as it is printed, where that is in traditional characters: `text` and `lines` are simplified then, for
   * recognising, character by character, so that all offsets hold for both. Null in any other case.
   */
  printed: string | null;
  lines: Line[];
  /** What it was put together from, in the order in which it is read: one file, mostly. */
  files: readonly SourceFile[];
}

/** A file of a gazette. */
export interface SourceFile {
  /** As `Source.file` and `Source.sha256`, of this file alone. */
  file: string;
  sha256: string;
  /** Its first and its last line in the source; the last is before the first where it has none. */
  lines: LineRange;
  /** The lines may hold Markdown, HTML and TeX. */
  marked: boolean;
  /** The file ends in the middle of a character: something is missing. */
  truncated: boolean;
  /** It is signed electronically, which nobody has checked. */
  isSigned: boolean;
  /** A file that stood before it could not be read: nothing goes on here that began above. */
  behindGap: boolean;
}

/** A physical line. `raw` is without its line end. */
export interface Line {
  /** Counted from 1. */
  n: number;
  /** Offset of its first unit in `Source.text`. */
  start: number;
  raw: string;
  kind: LineKind;
  /** Page of the file that it stands on, counted from 1, where the format has pages. */
  page?: number;
  /** Where it stood, if the format says so. */
  place?: LinePlace;
  /** Of a row whose cells the format knows. */
  cells?: readonly CellPlace[];
  /** Sub- and superscript that the format knows. */
  marks?: readonly Mark[];
  /** Offsets of characters that a program which recognised them was not sure of. */
  doubtful?: readonly number[];
  /** Rank of a heading, by its style or element. */
  heading?: number;
  /** Set in the middle or on the right, where the format says so. */
  align?: Align;
}

/** How a paragraph is set that begins not at the left. */
export type Align = 'center' | 'right';

/** Where a line stood on its page. Lengths are in em of the body text, from the left and upper edge of the body. */
export interface LinePlace {
  /** Counted from 1. */
  page: number;
  /** Left and right edge. */
  x0: number;
  x1: number;
  /** Upper edge. */
  top: number;
  /** Of its characters; 1 is that of the body text. */
  size: number;
}

/** A cell of a row: [start, end) of the line; `span` is null where a merged cell covers the place. */
export interface CellPlace {
  start: number;
  end: number;
  span: CellSpan | null;
}

/** Columns and rows that a cell takes, as in HTML, and whether it is a head (`<th>`). */
export interface CellSpan {
  colspan: number;
  rowspan: number;
  header: boolean;
}

/** What can be said of a line without looking at its neighbours. */
export type LineKind = 'blank' | 'row' | 'rule' | 'image' | 'page-number' | 'running-head' | 'noise' | 'text';

/**
 * One change that cleaning makes to the file: `found` at [start, end) of `Source.text` became `replaced`.
 * The list of edits is the whole difference between a file and what is published of it.
 */
export interface Edit {
  start: number;
  end: number;
  found: string;
  replaced: string;
  /** A removal of what the printer or the scanner added, a repair of what the scanner misread, or mere markup. */
  kind: 'drop' | 'repair' | 'markup';
  why: string;
}

/** What the stages of one gazette share: where to report and where to record. */
export interface Run {
  source: Source;
  sidecar: Sidecar;
  /** Diagnostics, one per gazette; use `report` of `model/report.ts`. */
  messages: VFile;
  edits: Edit[];
}
