import { layOutGrid } from '../model/lay-out-grid.ts';
import type { Cell, Table } from '../model/nodes.ts';
import { toCsv } from '../text/csv.ts';

/**
 * The rows of a table as CSV (RFC 4180): UTF-8 with a byte order mark, CRLF behind every record, all records of one
 * length, heads first. A merged cell is repeated in all rows and columns that it covers, so that each row can be sorted
 * and filtered by itself; one over the whole width, the name of a group, stands in the first column alone. Title and note
 * of the table are no records. Before what a program for tables would take for a formula stands an apostrophe.
 */
export function tableToCsv({ columns, head, body }: Table): string {
  return toCsv([...recordsOf(head, columns), ...recordsOf(body, columns)]);
}

function recordsOf(rows: readonly (readonly Cell[])[], columns: number): string[][] {
  const grid = layOutGrid(rows, columns);
  const records = grid.map((row) => row.map(() => ''));
  grid.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (!cell) return;
      const wide = cell.colspan ?? 1;
      const covered = records.slice(top, top + (cell.rowspan ?? 1));
      for (const record of covered) record.fill(cell.text, left, left + (wide < row.length ? wide : 1));
    });
  });
  return records;
}
