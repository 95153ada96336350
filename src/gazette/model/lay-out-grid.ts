/** Columns and rows that a cell takes; one where nothing is said. */
interface Merged {
  colspan?: number;
  rowspan?: number;
}

/**
 * Rows of a table with every merged cell at its upper left place and null where it covers more,
 * so that all rows are `columns` long.
 */
export function layOutGrid<Cell extends Merged>(
  rows: readonly (readonly Cell[])[],
  columns: number,
): (Cell | null)[][] {
  const grid: (Cell | null | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, r) => {
    const row = grid[r] ?? [];
    let c = 0;
    for (const cell of cells) {
      while (row[c] !== undefined) c += 1;
      cover(grid, r, c, cell);
    }
  });
  return grid.map((row) => Array.from({ length: Math.max(columns, row.length) }, (_, c) => row[c] ?? null));
}

/** The same with every cell at each place that it covers, so that a row can be read by columns. */
export function fillGrid<Cell extends Merged>(rows: readonly (readonly Cell[])[], columns: number): (Cell | null)[][] {
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

function cover<Cell extends Merged>(grid: (Cell | null | undefined)[][], top: number, left: number, cell: Cell): void {
  const bottom = Math.min(grid.length, top + (cell.rowspan ?? 1));
  for (let r = top; r < bottom; r += 1) {
    for (let c = left; c < left + (cell.colspan ?? 1); c += 1) {
      const row = grid[r];
      if (row) row[c] = r === top && c === left ? cell : null;
    }
  }
}
