import type { Block, TextBlock } from '../model/block.ts';
import { parseLabel, type Label } from '../text/label.ts';
import { textOf } from './text-of.ts';

/** Blocks looked at on either side. A numbered paragraph seldom has more behind it before the next number. */
const REACH = 20;

/**
 * The paragraphs that bear the numbers before and after that of `blocks[index]`, of the same kind: 1. and 3. of 2.
 * Either may be missing; both are where the block has no number.
 */
export function findNumberedSiblings(blocks: readonly Block[], index: number): TextBlock[] {
  const own = labelOf(blocks[index]);
  if (!own) return [];
  const found: TextBlock[] = [];
  for (const step of [-1, 1]) {
    for (let i = index + step; Math.abs(i - index) <= REACH; i += step) {
      const block = blocks[i];
      const label = labelOf(block);
      if (label?.kind !== own.kind) continue;
      if (label.number === own.number + step && block?.kind === 'text') found.push(block);
      break;
    }
  }
  return found;
}

function labelOf(block: Block | undefined): Label | null {
  return parseLabel(textOf(block));
}
