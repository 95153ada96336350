import type { Align, CellPlace, LinePlace } from '../model/source.ts';
import type { Mark } from '../text/sourced.ts';
import type { PageFacts } from './page-facts.ts';

/** What a file is, by its content; its name says nothing. */
export type Format = 'text' | 'html' | 'docx' | 'pdf' | 'ofd';

/**
 * A file as its reader gives it, lines of text, before anything is known of gazettes. What the reader leaves out (the
 * navigation of a web page) it gives as lines too, of the kind `noise`, so that nothing is lost unseen.
 */
export interface Received {
  format: Format;
  /** The text of all lines with their line ends; offsets everywhere count its UTF-16 units. */
  text: string;
  /** In the order in which they are read, column by column; `start` ascends. */
  lines: readonly ReceivedLine[];
  /** The lines may hold Markdown, HTML and TeX, as programs that recognise text write them. */
  marked: boolean;
  /** Of a text file, its encoding. */
  encoding: string | null;
  /** The file ends where it should not: something is missing. */
  truncated: boolean;
  /** Of a web page, the documents that it names. */
  facts?: readonly PageFacts[];
}

export interface ReceivedLine {
  /** Offset in the text. */
  start: number;
  raw: string;
  /** Where it stood, if the format says so. */
  place?: LinePlace;
  /** The line is the row of a table whose cells the format knows. */
  cells?: readonly CellPlace[];
  /** Sub- and superscript that the format knows. */
  marks?: readonly Mark[];
  /** Rank of a heading, by the style or element that the file gives it: a guess like that of a scanner. */
  heading?: number;
  /** Stands on page after page at the same place. */
  repeats?: 'running-head' | 'page-number';
  /** Set in the middle or on the right. */
  align?: Align;
  /** No text of the gazette. 例：打印本页 · 上一篇 */
  noise?: true;
}
