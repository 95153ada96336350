import { layOutGrid } from '../model/lay-out-grid.ts';
import type { Cell, Table } from '../model/nodes.ts';

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const RE_SPECIAL = /[",\r\n]/u;
/** What a program for tables would take for a formula and compute, or run. 例：=cmd|'/C calc'!A0 · +86-10；不是 -1.5、- */
const RE_FORMULA = /^(?:[=@＝＠\t]|[+\-＋－](?!(?:\d[\d,]*(?:\.\d+)?%?)?$))/u;

/**
 * The rows of a table as CSV (RFC 4180): UTF-8 with a byte order mark, CRLF behind every record, all records of one
 * length, heads first. A merged cell is repeated in all rows and columns that it covers, so that each row can be sorted
 * and filtered by itself; one over the whole width, the name of a group, stands in the first column alone. Title and note
 * of the table are no records. Before what a program for tables would take for a formula stands an apostrophe.
 */
export function tableToCsv({ columns, head, body }: Table): string {
  const records = [...recordsOf(head, columns), ...recordsOf(body, columns)];
  return BYTE_ORDER_MARK + records.map((record) => `${record.map(quote).join(',')}\r\n`).join('');
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

function quote(field: string): string {
  const text = RE_FORMULA.test(field) ? `'${field}` : field;
  return RE_SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
