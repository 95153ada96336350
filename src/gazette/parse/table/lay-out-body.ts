import { kindOf } from '../../clean/table/cell-kind.ts';
import type { Row } from '../../model/block.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';
import { findGroupRows } from './group-rows.ts';
import { isNumberedGroup, isRemarkLabel, isSumLabel } from './row-labels.ts';
import { deepen, isBlank, spread, toSlots, type SlotGrid } from './slots.ts';
import { within } from '../../limits/within.ts';

/**
 * Lays out the rows under a header.
 *
 * - A group row covers all columns; one with its number in a cell of its own covers the rest with its name.
 * - Empty cells at the left go on from the cells above (a category printed once). Where the first column counts every
 *   row, this begins at the second column.
 * - A label covers the blank beside it where both stand under one head, and so do 合计 and the text of a 备注 row.
 * - All other empty cells are empty.
 */
export function layOutBody(rows: readonly Row[], head: SlotGrid, width: number): SlotGrid {
  const grid = toSlots(rows, width);
  const groups = findGroupRows(rows);
  const first = isCounted(rows, groups) ? 1 : 0;
  const heads = head.at(-1) ?? [];
  for (let r = 0; r < grid.length; r++) {
    const row = rows[r];
    if (groups.has(r)) {
      const label = spread(grid, r, 0, width);
      if (label) label.header = true;
      continue;
    }
    if (row && isNumberedGroup(row)) {
      for (const slot of [grid[r]?.[0], spread(grid, r, 1, width)]) if (slot) slot.header = true;
      continue;
    }
    continueFromAbove(grid, r, first);
    coverBesideLabel(grid, r, (c) => heads[c]?.column ?? c);
  }
  return grid;
}

/** Whether the first column numbers the rows one by one, so that it says nothing about groups. */
function isCounted(rows: readonly Row[], groups: ReadonlySet<number>): boolean {
  const firsts = rows.filter((_, r) => !groups.has(r)).map(({ cells }) => withoutBlanks(cells[0]?.value ?? ''));
  const counted = firsts.filter((text) => !isSumLabel(text) && !isRemarkLabel(text));
  return within('fewestAlike', counted.length) && counted.every((text) => kindOf(text) === 'ordinal');
}

function continueFromAbove(grid: SlotGrid, r: number, first: number): void {
  const row = grid[r] ?? [];
  if (r === 0 || (first > 0 && kindOf(row[0]?.text.value ?? '') !== 'ordinal')) return;
  let end = first;
  while (end < row.length && isBlank(row[end])) end++;
  if (end === row.length) return;
  for (let c = first; c < end;) {
    const above = grid[r - 1]?.[c];
    if (!above || isBlank(above) || above.column !== c || c + above.colspan > end) return;
    deepen(grid, above, r);
    c += above.colspan;
  }
}

function coverBesideLabel(grid: SlotGrid, r: number, headOf: (column: number) => number): void {
  const row = grid[r] ?? [];
  const label = withoutBlanks(row[0]?.text.value ?? '');
  if (row[0]?.row !== r || label === '') return;
  const blanksFrom = (c: number, goesOn: (column: number) => boolean): number => {
    let end = c + 1;
    while (end < row.length && isBlank(row[end]) && goesOn(end)) end++;
    return end;
  };
  if (isRemarkLabel(label) && blanksFrom(1, () => true) === row.length) spread(grid, r, 1, row.length);
  else if (isSumLabel(label)) {
    const end = blanksFrom(0, () => true);
    if (end < row.length) spread(grid, r, 0, end);
  } else if (headOf(1) === 0)
    spread(
      grid,
      r,
      0,
      blanksFrom(0, (c) => headOf(c) === 0),
    );
}
