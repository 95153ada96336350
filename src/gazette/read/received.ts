import type { Line } from '../model/source.ts';
import type { PageFacts } from './page-facts.ts';

/** What a file is, by its content; its name says nothing. */
export type Format = 'text' | 'html' | 'docx' | 'pdf' | 'ofd' | 'alto';

/**
 * A file as its reader gives it, lines of text, before anything is known of gazettes. What the reader leaves out (the
 * navigation of a web page) it gives as lines too, of the kind `noise`, so that nothing is lost unseen.
 */
export interface Received {
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
  /** The file is signed electronically: what reads it does not check that. */
  isSigned?: boolean;
  /** Of a web page, the documents that it names. */
  facts?: readonly PageFacts[];
  /** Where several files are one gazette: what it was put together from. */
  files?: readonly ReceivedFile[];
}

/** A file of a gazette that has several. */
export interface ReceivedFile {
  /** As messages name it, `seeds/shanghai-2021-5/2.docx`. */
  file: string;
  /** Of its bytes, hexadecimal. */
  sha256: string;
  received: Received;
  /** A file that stood before it could not be read. */
  behindGap: boolean;
}

/** What is no text of the gazette, though the file has it. 例：打印本页 · 上一篇; what stands on page after page */
export type Aside = 'noise' | 'running-head' | 'page-number';

/** A line with all that its format knows of it; what it is is told later, unless the format says it is none of the text. */
export interface ReceivedLine extends Omit<Line, 'n' | 'kind'> {
  aside?: Aside;
}
