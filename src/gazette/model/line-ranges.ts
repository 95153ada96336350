import type { LineRange } from './values.ts';

/** Numbers of lines as inclusive ranges, in order: 3 1 2 7 → [1,3] [7,7]. */
export function rangesOf(numbers: readonly number[]): LineRange[] {
  return mergeRanges(numbers.map((n): LineRange => [n, n]));
}

/** Ranges in order, those that touch or overlap made one. */
export function mergeRanges(ranges: readonly LineRange[]): LineRange[] {
  const merged: LineRange[] = [];
  for (const [first, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && first <= last[1] + 1) last[1] = Math.max(last[1], end);
    else merged.push([first, end]);
  }
  return merged;
}
