import type { DraftLine } from '../draft-line.ts';
import type { TextLine } from './text-lines.ts';

/** A line or the row of a table, before its place is measured from the body of the text. */
export interface Piece {
  page: number;
  /** Index of the region of the document that it stands in. */
  region: number;
  /** Base line, in points. */
  y: number;
  /** Null for a row. */
  line: TextLine | null;
  draft: Omit<DraftLine, 'apart'>;
}
