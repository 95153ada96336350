import { layOutGrid } from '../model/lay-out-grid.ts';
import type { Cell, Table } from '../model/nodes.ts';

/**
 * For each cell of a table's body the texts that say what it holds: the heads over its column and the first cell of
 * its row. An empty first cell continues the one above.
 */
export function governingCells(table: Pick<Table, 'head' | 'body'>): Map<Cell, string[]> {
  const heads = layOutGrid(table.head, 0);
  const governing = new Map<Cell, string[]>();
  let rowHead = '';
  for (const row of layOutGrid(table.body, 0)) {
    row.forEach((cell, column) => {
      if (!cell) return;
      if (column === 0 && cell.text !== '') rowHead = cell.text;
      const over = heads.flatMap((head) =>
        head.flatMap((h, at) => (h && at <= column && column < at + (h.colspan ?? 1) ? [h.text] : [])),
      );
      governing.set(cell, [...over, ...(column > 0 ? [rowHead] : [])]);
    });
  }
  return governing;
}
