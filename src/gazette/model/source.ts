import type { VFile } from 'vfile';
import type { Sidecar } from './sidecar.ts';

/** A gazette as received: decoded, cut into physical lines, nothing changed. */
export interface Source {
  /** Path as named in messages and in `source.file`, `seeds/mentougou-2020-1.txt`. */
  file: string;
  /** Of the bytes as received, hexadecimal. */
  sha256: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** Decoded text without byte-order mark; offsets everywhere count its UTF-16 units. */
  text: string;
  lines: Line[];
  /** The file ends in the middle of a character: something is missing. */
  truncated: boolean;
}

/** A physical line. `raw` is without its line end. */
export interface Line {
  /** Counted from 1. */
  n: number;
  /** Offset of its first unit in `Source.text`. */
  start: number;
  raw: string;
  kind: LineKind;
}

/** What can be said of a line without looking at its neighbours. */
export type LineKind = 'blank' | 'row' | 'rule' | 'image' | 'page-number' | 'running-head' | 'text';

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
