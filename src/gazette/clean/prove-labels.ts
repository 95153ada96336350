import type { Block } from '../model/block.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';
import { parseDoubtful, type Label } from '../text/label.ts';
import { labelOf, textOf } from './text-of.ts';

/** Blocks on either side in which the number before or behind is looked for. */
const REACH = 60;

/**
 * Gives a block the number that its form suggests and the numbers around bear out: 甲、 where 乙、 comes behind, 1.2
 * behind 1.1, 第二， behind 第一，. What stands alone is a sentence that begins alike.
 */
export function proveLabels(blocks: readonly Block[]): Block[] {
  const read = blocks.map((block): readonly Label[] => {
    const label = labelOf(block);
    return label ? [label] : parseDoubtful(textOf(block));
  });
  return blocks.map((block, i) => {
    if (block.kind !== 'text' || block.label) return block;
    const label = read[i]?.find(
      (own) =>
        read.slice(Math.max(0, i - REACH), i).some((others) => others.some((other) => precedes(other, own))) ||
        read.slice(i + 1, i + 1 + REACH).some((others) => others.some((other) => precedes(own, other))),
    );
    return label ? { ...block, label } : block;
  });
}

/** Whether `second` is the number that comes next behind `first`. */
function precedes(first: Label, second: Label): boolean {
  if (!isDecimal(first) && !isDecimal(second)) return first.kind === second.kind && second.number === first.number + 1;
  const [before, behind] = [pathOf(first), pathOf(second)];
  // 5月… and 6月… count on as well: 1 is proven by 1.1 below it alone.
  return before.length + behind.length > 2 && nextOf(before, behind.length).join('.') === behind.join('.');
}

function isDecimal({ kind }: Label): boolean {
  return LABEL_KINDS[kind].floats === 'decimal';
}

/** 3.2.1 → 3, 2, 1; also of 1., which may have 1.1 below it. */
function pathOf(label: Label): number[] {
  return isDecimal(label) || label.kind === 'arabic' ? [...label.above, label.number] : [];
}

/** What comes behind 1.2 at a depth: 2, 1.3 or 1.2.1. */
function nextOf(path: readonly number[], depth: number): number[] {
  if (depth > path.length) return [...path, 1];
  return path.slice(0, depth).map((number, i) => (i === depth - 1 ? number + 1 : number));
}
