import type { Row } from '../../model/block.ts';
import { join, EMPTY } from '../../text/sourced.ts';

/** 例：…完成拆迁工作。 · …（大街办） · …”; such a cell is complete. */
const RE_COMPLETE = /[。；;！？：:)）”%％]\s*$|\d$/;

/**
 * Whether the first row behind a page break is the rest of the row above it: it has no label, leaves out a cell that
 * every other row has, and each of its cells goes on from a cell that stops in mid-sentence.
 *
 * @param always Columns that no other row of the table leaves empty.
 */
export function isRestOfRow(above: Row | undefined, row: Row, always: readonly boolean[]): boolean {
  if (!above || row.cells[0]?.value !== '') return false;
  const parts = row.cells.flatMap((cell, c) => (cell.value === '' ? [] : [c]));
  if (parts.length === 0 || !row.cells.some((cell, c) => always[c] && cell.value === '')) return false;
  return parts.every((c) => {
    const before = above.cells[c]?.value ?? '';
    return before !== '' && !isComplete(before);
  });
}

/** Whether nothing is missing at the end of a cell. */
export function isComplete(cell: string): boolean {
  return RE_COMPLETE.test(cell);
}

/** The row with the rest of its cells. */
export function joinRows(above: Row, rest: Row): Row {
  const cells = above.cells.map((cell, c) => join([cell, rest.cells[c] ?? EMPTY]));
  return { ...above, cells };
}
