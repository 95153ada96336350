import type { Label } from '../text/label.ts';
import type { Sourced } from '../text/sourced.ts';
import type { Align, CellSpan } from './source.ts';
import type { LineRange } from './values.ts';

/**
 * A logical line: page breaks joined, glued lines split, table rows gathered. Blocks of a gazette are in the order
 * of the file and never overlap; each still knows its physical lines through its text.
 */
export type Block = TextBlock | RowsBlock | RuleBlock | ImageBlock;

interface BlockBase {
  /** Physical lines it stands on; two ranges where a page break cut it. */
  lines: LineRange[];
  /** Number of blank lines between the block before and this one. */
  blanksBefore: number;
}

/** A paragraph, heading, title line, item …: a line with text. Markup of the scanner is off the text and named here. */
export interface TextBlock extends BlockBase {
  kind: 'text';
  text: Sourced;
  /** The number that opens it, read when its text is known; a joined block keeps that of its first part. */
  label: Label | null;
  /** Count of `#`, 0 where none. A guess of the scanner. */
  hashes: number;
  /** The whole line is `**bold**`, or `opens`/`closes` where only one end of a bold run is on it. */
  bold: 'whole' | 'opens' | 'closes' | 'part' | null;
  /** `- ` or `• ` put before the line. */
  bullet: string | null;
  /** The line began with two ideographic blanks (a first-line indent). */
  indented: boolean;
  /** Set in the middle or on the right; missing where the file does not say so. */
  align?: Align;
  /** It shares its line with a table, as its caption: nothing begins with it that has lines of its own. */
  beside?: true;
}

/** The rows of a table: parted by tabs, before columns and headers are known, or with `spans` as their markup has them. */
export interface RowsBlock extends BlockBase {
  kind: 'rows';
  rows: Row[];
  /** Page breaks inside the table, in order; missing where it stands on one page. */
  cuts?: PageCut[];
}

/** A page break in a table that has been gathered. */
export interface PageCut {
  /** Index of the first row behind it. */
  row: number;
  /** Header rows printed again behind it, which are no rows of the table; none where it just goes on. */
  head: Row[];
}

export interface Row {
  line: number;
  /** Without the blanks at both ends; `\n` where the scanner had `<br>` or a new `<p>`. */
  cells: Sourced[];
  /** The number that opens the first cell with text. */
  label: Label | null;
  /**
   * How each cell lies, where the file says so (HTML, Markdown, Word): then nothing is guessed. Null where another cell
   * covers the place, whose text is empty then.
   */
  spans?: readonly (CellSpan | null)[];
}

/** Where a picture stood that the file does not hold. 例：![](images/a.jpg) · <!-- image --> */
export interface ImageBlock extends BlockBase {
  kind: 'image';
  /** The mark as it stands in the file. */
  text: Sourced;
}

/** `---`, the rule above footnotes of a printed page. */
export interface RuleBlock extends BlockBase {
  kind: 'rule';
  text: Sourced;
}

/** The most cells that a row has. */
export function widthOf(rows: readonly Row[]): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/** Whether the file says itself how the cells of a table lie: of all its rows, or of none. */
export function isGiven({ rows: [first] }: RowsBlock): boolean {
  return first?.spans !== undefined;
}
