import type { Box } from '../../src/gazette/read/layout/printed-page.ts';

/** A character as an engine read it. Lengths are in pixels of the straightened page, from its upper left corner. */
export interface RecognisedCharacter extends Box {
  text: string;
  /** 0 to 1. */
  confidence: number;
}

/** What an engine read on one page. */
export interface RecognisedPage {
  width: number;
  height: number;
  /** Characters of one printed line, from left to right. */
  lines: readonly (readonly RecognisedCharacter[])[];
  /** Straight lines that are drawn, as of the grid of a table. */
  rules: readonly Box[];
}
