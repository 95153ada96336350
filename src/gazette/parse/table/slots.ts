import type { Row } from '../../model/block.ts';
import { EMPTY, type Sourced } from '../../text/sourced.ts';

/** A cell with its place in the grid; a merged cell is the same slot at all the places that it covers. */
export interface Slot {
  text: Sourced;
  line: number;
  row: number;
  column: number;
  rowspan: number;
  colspan: number;
  header: boolean;
}

export type SlotGrid = Slot[][];

/** One slot for each cell, rows filled up to `width`. */
export function toSlots(rows: readonly Row[], width: number): SlotGrid {
  return rows.map(({ line, cells }, row) =>
    Array.from({ length: width }, (_, column) => {
      const text = cells[column] ?? EMPTY;
      return { text, line, row, column, rowspan: 1, colspan: 1, header: false };
    }),
  );
}

/** The slots of rows that say themselves how their cells lie. */
export function givenSlots(rows: readonly Row[]): SlotGrid {
  const grid = toSlots(rows, rows[0]?.cells.length ?? 0);
  for (const [r, { spans = [] }] of rows.entries()) {
    for (const [c, span] of spans.entries()) {
      const slot = grid[r]?.[c];
      if (!slot || !span || slot.column !== c || slot.row !== r) continue;
      slot.header = span.header;
      cover(grid, slot, r, Math.min(rows.length, r + span.rowspan), Math.min(spans.length, c + span.colspan));
    }
  }
  return grid;
}

export function isBlank(slot: Slot | undefined): boolean {
  return slot?.text.value === '';
}

/** Lets the cell at [row, column] cover the places up to `end` (exclusive); returns it. */
export function spread(grid: SlotGrid, row: number, column: number, end: number): Slot | undefined {
  const slot = grid[row]?.[column];
  if (slot && end > column + 1) cover(grid, slot, row, row + 1, end);
  return slot;
}

/** Lets a cell cover the places below it, over its whole width, down to `row`. */
export function deepen(grid: SlotGrid, slot: Slot, row: number): void {
  cover(grid, slot, slot.row, row + 1, slot.column + slot.colspan);
}

function cover(grid: SlotGrid, slot: Slot, top: number, bottom: number, right: number): void {
  slot.rowspan = bottom - slot.row;
  slot.colspan = right - slot.column;
  for (const row of grid.slice(top, bottom)) row.fill(slot, slot.column, right);
}

/** The slots of each row in order, merged ones once, at their upper left place. */
export function fromSlots(grid: SlotGrid): Slot[][] {
  return grid.map((row, r) => row.filter((slot, c) => slot.row === r && slot.column === c));
}
