/** Values that fields of several shapes have. */

/** Inclusive range of physical lines of the source file, counted from 1. */
export type LineRange = [first: number, last: number];

/** Where a text goes on in another line of the source. */
export interface LineBreak {
  offset: number;
  line: number;
}

/** ISO 8601 calendar date, `2019-07-23`, as printed (China Standard Time). */
export type IsoDate = string;
