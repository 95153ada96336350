import type { RecognisedCharacter } from './recognised-page.ts';

/** A program that reads pictures of pages. One engine reads one page at a time. */
export interface Engine {
  /** The lines of a page that is given as PNG. */
  recognise: (png: Buffer) => Promise<RecognisedCharacter[][]>;
  stop: () => Promise<void>;
}
