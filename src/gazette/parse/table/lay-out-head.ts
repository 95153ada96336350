import type { Row } from '../../model/block.ts';
import { deepen, isBlank, spread, toSlots, type SlotGrid } from './slots.ts';

/**
 * Lays out the heads of the columns: a head covers the blanks to its right, as far as the head above it reaches, and
 * the blanks below it where no head of a lower tier stands.
 */
export function layOutHead(rows: readonly Row[], width: number): SlotGrid {
  const grid = toSlots(rows, width);
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < width; c++) {
      const slot = grid[r]?.[c];
      if (slot?.row !== r || slot.column !== c || isBlank(slot)) continue;
      let end = c + 1;
      while (end < width && isFree(grid, r, end) && isUnder(grid, r, end) === isUnder(grid, r, c)) end++;
      spread(grid, r, c, end);
      for (let below = r + 1; below < grid.length && isFreeBelow(grid, below, c, end); below++)
        deepen(grid, slot, below);
    }
  }
  return grid;
}

function isFree(grid: SlotGrid, row: number, column: number): boolean {
  const slot = grid[row]?.[column];
  return slot?.row === row && isBlank(slot);
}

function isFreeBelow(grid: SlotGrid, row: number, start: number, end: number): boolean {
  for (let c = start; c < end; c++) if (!isFree(grid, row, c)) return false;
  return true;
}

/** The head over a place, by its column; -1 in the first tier. */
function isUnder(grid: SlotGrid, row: number, column: number): number {
  return row === 0 ? -1 : (grid[row - 1]?.[column]?.column ?? -1);
}
