import type { Block } from '../model/block.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';
import { parseDoubtful, type Label } from '../text/label.ts';
import { endOf } from './sentence-end.ts';
import { labelOf, textOf } from './text-of.ts';
import { limitOf } from '../limits/within.ts';

const RE_CLAUSE = /[。；！？，]/;

/**
 * Gives a block the number that its form suggests and the numbers around bear out: 甲、 where 乙、 comes behind, 1.2
 * behind 1.1, 第二， behind 第一，. What stands alone is a sentence that begins alike. Dates count on as decimals do
 * (7.1 … 7.2 …), so that those begin with 1.1 or below 7 only.
 */
export function proveLabels(blocks: readonly Block[]): Block[] {
  const read = blocks.map((block, i): readonly Label[] => {
    const label = labelOf(block);
    if (label) return [label];
    return isCut(blocks[i - 1]) ? [] : parseDoubtful(textOf(block));
  });
  return blocks.map((block, i) => {
    if (block.kind !== 'text' || block.label || read[i]?.length === 0) return block;
    // What stands before is proven already, or is none.
    const before = read.slice(Math.max(0, i - limitOf('reach')), i).flat();
    const behind = read.slice(i + 1, i + 1 + limitOf('reach')).flat();
    const label = read[i]?.find(
      (own) =>
        before.some((other) => precedes(other, own)) || (canBegin(own) && behind.some((other) => precedes(own, other))),
    );
    read[i] = label ? [label] : [];
    return label ? { ...block, label } : block;
  });
}

/** Whether a paragraph without number stops in mid-sentence, so that the next line may go on with it. */
function isCut(block: Block | undefined): boolean {
  const text = textOf(block);
  const stops = endOf(text) === 'pause' || (endOf(text) === 'open' && RE_CLAUSE.test(text));
  return stops && labelOf(block) === null && parseDoubtful(text).length === 0;
}

/** Whether nothing need stand before it: a list whose beginning is lost goes on all the same, but for decimals. */
function canBegin(label: Label): boolean {
  return !isDecimal(label) || pathOf(label).every((number) => number === 1);
}

/** Whether `second` is the number that comes next behind `first`. */
function precedes(first: Label, second: Label): boolean {
  if (!isDecimal(first) && !isDecimal(second)) return first.kind === second.kind && second.number === first.number + 1;
  const [before, behind] = [pathOf(first), pathOf(second)];
  // 5月… and 6月… count on as well: without a blank behind it 1 is proven by 1.1 below it alone.
  const isPlain = before.length + behind.length === 2;
  if (isPlain && !(isSetOff(first) && isSetOff(second))) return false;
  return nextOf(before, behind.length).join('.') === behind.join('.');
}

/** Whether a blank stands behind the number: 1 范围, not 1范围. */
function isSetOff({ number, length }: Label): boolean {
  return length > String(number).length;
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
