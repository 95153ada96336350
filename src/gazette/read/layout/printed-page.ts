/**
 * A page as a PDF or OFD has it. Lengths are in points; x grows to the right and y downwards from the upper left corner,
 * whatever the format itself counts from.
 */
export interface PrintedPage {
  width: number;
  height: number;
  texts: readonly PrintedText[];
  /** Lines that are drawn, as of the grid of a table. */
  rules: readonly Rule[];
}

/** A run of characters of one font on one base line. */
export interface PrintedText {
  text: string;
  x0: number;
  x1: number;
  /** Base line. */
  y: number;
  size: number;
  bold: boolean;
}

/** A straight line, across (`y0` = `y1`) or down (`x0` = `x1`). */
export interface Rule {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
