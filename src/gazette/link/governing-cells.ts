import type { Cell, Table } from '../model/nodes.ts';

/**
 * For each cell of a table's body the texts that say what it holds: the heads over its column and the first cell of
 * its row. An empty first cell continues the one above.
 */
export function governingCells(table: Pick<Table, 'head' | 'body'>): Map<Cell, string[]> {
  const heads = layOut(table.head);
  const governing = new Map<Cell, string[]>();
  let rowHead = '';
  for (const { cell, column } of layOut(table.body)) {
    if (column === 0 && cell.text !== '') rowHead = cell.text;
    const over = heads.filter((h) => h.column <= column && column < h.column + (h.cell.colspan ?? 1));
    governing.set(cell, [...over.map((h) => h.cell.text), ...(column > 0 ? [rowHead] : [])]);
  }
  return governing;
}

/** Cells with the column in which they begin, those below a rowspan moved aside. */
function layOut(rows: readonly (readonly Cell[])[]): { cell: Cell; column: number }[] {
  const taken = new Map<number, number>();
  const out: { cell: Cell; column: number }[] = [];
  for (const [r, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while ((taken.get(column) ?? 0) > r) column++;
      out.push({ cell, column });
      const width = cell.colspan ?? 1;
      for (let i = column; i < column + width; i++) taken.set(i, r + (cell.rowspan ?? 1));
      column += width;
    }
  }
  return out;
}
