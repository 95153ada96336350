import { layOutGrid } from '../model/lay-out-grid.ts';
import type { Cell } from '../model/nodes.ts';

/** Rows of a table with every cell at each place that it covers, so that a row can be read by columns. */
export function fillGrid(rows: readonly (readonly Cell[])[], columns: number): (Cell | null)[][] {
  const grid = layOutGrid(rows, columns);
  const filled = grid.map((row): (Cell | null)[] => row.map(() => null));
  grid.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (!cell) return;
      for (const covered of filled.slice(top, top + (cell.rowspan ?? 1)))
        covered.fill(cell, left, left + (cell.colspan ?? 1));
    });
  });
  return filled;
}
