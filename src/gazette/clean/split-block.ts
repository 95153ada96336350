import type { TextBlock } from '../model/block.ts';
import { slice, trim } from '../text/sourced.ts';
import { labelText } from './read-label.ts';

/** A place where a line is split; what stands in [start, end) is left out. */
export interface Seam {
  start: number;
  end: number;
}

const PLAIN = { hashes: 0, bold: null, bullet: null, indented: false, blanksBefore: 0 } as const;

/**
 * Splits a line at each of `seams`, which are in order. All pieces keep the lines of the file; the marks of the scanner
 * and the blank lines above are those of the first.
 */
export function splitBlock(block: TextBlock, seams: readonly Seam[]): TextBlock[] {
  if (seams.length === 0) return [block];
  return [...seams, null].map((seam, i) => {
    const text = slice(block.text, seams[i - 1]?.end ?? 0, seam?.start);
    return labelText({ ...block, ...(i > 0 && PLAIN), text: seam ? trim(text) : text });
  });
}
