import type { Block, TextBlock } from '../model/block.ts';
import type { LabelKind } from '../text/label-kinds.ts';
import type { Label } from '../text/label.ts';
import { labelOf } from './text-of.ts';
import { within } from '../limits/within.ts';

/**
 * The paragraphs that bear the numbers before and after that of `blocks[index]`, of the same kind: 1. and 3. of 2.
 * Either may be missing; both are where the block has no number.
 */
export function findNumberedSiblings(blocks: readonly Block[], index: number): TextBlock[] {
  const own = labelOf(blocks[index]);
  if (!own) return [];
  return ([-1, 1] as const).flatMap((step) => {
    const near = findLabelled(blocks, index, step, own.kind);
    return near?.label.number === own.number + step ? [near.block] : [];
  });
}

/** The nearest block with a label of this kind before (-1) or behind (1) that at `index` in reach. */
export function findLabelled(
  blocks: readonly Block[],
  index: number,
  step: -1 | 1,
  kind: LabelKind,
): { block: TextBlock; label: Label } | null {
  for (let i = index + step; i >= 0 && i < blocks.length && within('reach', Math.abs(i - index)); i += step) {
    const block = blocks[i];
    if (block?.kind === 'text' && block.label?.kind === kind) return { block, label: block.label };
  }
  return null;
}
