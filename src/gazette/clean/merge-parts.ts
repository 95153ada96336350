import type { TextBlock } from '../model/block.ts';
import { mergeRanges } from '../model/line-ranges.ts';
import { join } from '../text/sourced.ts';

/** The paragraph that `parts` are together, with the attributes of the first and the lines of all. */
export function mergeParts(first: TextBlock, others: readonly TextBlock[]): TextBlock {
  if (others.length === 0) return first;
  const parts = [first, ...others];
  const lines = mergeRanges(parts.flatMap((part) => part.lines));
  return { ...first, text: join(parts.map(({ text }) => text)), lines };
}
