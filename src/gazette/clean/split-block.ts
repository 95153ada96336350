import type { TextBlock } from '../model/block.ts';
import { labelText } from './read-label.ts';
import { slice, trim } from '../text/sourced.ts';

/**
 * Splits a line in two, without what stands in [end, start). Both keep the lines of the file; the marks of the scanner
 * and the blank lines above are those of the first.
 */
export function splitBlock(block: TextBlock, end: number, start: number): [TextBlock, TextBlock] {
  const first = labelText({ ...block, text: trim(slice(block.text, 0, end)) });
  const text = slice(block.text, start);
  const plain = { hashes: 0, bold: null, bullet: null, indented: false, blanksBefore: 0 };
  return [first, labelText({ ...block, ...plain, text })];
}
