import { textOf } from '../clean/text-of.ts';
import { within } from '../limits/within.ts';
import type { Block } from '../model/block.ts';
import { RE_DATE_LINE } from '../scan/dates.ts';
import { isOrgan } from '../scan/issuer.ts';

/** Number of lines that are names of organs, with a date right below them; 0 where no such lines stand at `start`. */
export function countSigners(blocks: readonly Block[], start: number): number {
  let count = 0;
  while (within('aroundTable', count + 1) && organsIn(textOf(blocks[start + count])).length > 0) count++;
  return RE_DATE_LINE.test(textOf(blocks[start + count])) ? count : 0;
}

/** The organs that are all of a line, blanks between them; empty where it says something else. */
export function organsIn(line: string): string[] {
  const names = line.trim().split(/\s+/);
  return names.every(isOrgan) ? names : [];
}
