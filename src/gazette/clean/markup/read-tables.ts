import { widthOf, type Row } from '../../model/block.ts';
import { lineAt } from '../../model/report.ts';
import type { CellSpan, Line, Run } from '../../model/source.ts';
import { EMPTY, slice, trim, type Sourced } from '../../text/sourced.ts';
import { admitLines } from '../admit-lines.ts';
import { readInline } from '../inline.ts';
import { labelRow } from '../read-label.ts';
import { recordRemoval } from '../record.ts';
import { dropTags } from '../tags.ts';
import { readHtmlTables, type GivenTable, type Stretch } from './html-table.ts';
import { cellsOfPipeRow, isUnderHead } from './pipe-table.ts';

/** What stands in a piece of HTML: a table, or text before, in (its caption), behind it. */
export type Piece = { rows: Row[] } | { text: Sourced };

const PLAIN: CellSpan = { colspan: 1, rowspan: 1, header: false };
const HEAD: CellSpan = { colspan: 1, rowspan: 1, header: true };

/**
 * The tables of a piece of HTML with their rows, columns and merged cells as the markup has them, and the text around
 * them. All tags go on record.
 */
export function readTables(html: Sourced, run: Run): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const addText = (start: number, end: number): void => {
    const text = trim(dropTags(slice(html, start, end), run, 'all'));
    if (text.value !== '') pieces.push({ text });
  };
  for (const table of readHtmlTables(html.value)) {
    addText(done, table.at[0]);
    const [caption, ...others] = betweenCells(table);
    if (caption) addText(...caption);
    if (table.rows.length > 0) pieces.push({ rows: table.rows.map((cells) => readRow(cells, html, run)) });
    for (const stretch of others) addText(...stretch);
    done = table.at[1];
  }
  addText(done, html.value.length);
  return pieces;
}

/** The stretches of a table that are in no cell: its tags, and its caption, which is in the first. */
function betweenCells({ at: [start, end], rows }: GivenTable): Stretch[] {
  const cells = rows.flatMap((row) => row.flatMap((cell) => (cell ? [cell.inside] : [])));
  const inOrder = cells.sort((a, b) => a[0] - b[0]);
  return [...inOrder, [end, end] as const].map(([next], i) => [inOrder[i - 1]?.[1] ?? start, next]);
}

function readRow(cells: GivenTable['rows'][number], html: Sourced, run: Run): Row {
  const first = cells.find((cell) => cell !== null)?.inside[0] ?? 0;
  return labelRow({
    line: lineAt(run.source, html.at[first] ?? html.at.at(-1) ?? 0),
    cells: cells.map((cell) => (cell ? readCell(slice(html, ...cell.inside), run) : EMPTY)),
    spans: cells.map((cell) => cell?.span ?? null),
  });
}

function readCell(text: Sourced, run: Run): Sourced {
  // In this order: what a reference stands for is text, &lt;p&gt; is no tag.
  return trim(readInline(trim(dropTags(text, run, 'unread')), run));
}

/** A table of pipes; its head stands above a line of dashes, which goes on record. */
export function readPipeTable(lines: readonly Line[], run: Run): Row[] {
  const dashes = lines.findIndex(({ raw }) => isUnderHead(raw));
  const rows = lines.flatMap((line, i): Row[] => {
    const text = admitLines([line], run);
    const cells = isUnderHead(line.raw) ? [] : cellsOfPipeRow(text.value);
    recordBetween(text, cells, run);
    if (cells.length === 0) return [];
    return [
      labelRow({
        line: line.n,
        cells: cells.map(([start, end]) => trim(readInline(trim(slice(text, start, end)), run))),
        spans: cells.map(() => (i < dashes ? HEAD : PLAIN)),
      }),
    ];
  });
  const columns = widthOf(rows);
  return rows.filter((row) => !isEmptyHead(row)).map((row) => widen(row, columns));
}

function recordBetween(text: Sourced, cells: readonly Stretch[], run: Run): void {
  const ends = [...cells, [text.value.length, text.value.length] as const];
  for (const [i, [next]] of ends.entries())
    recordRemoval(trim(slice(text, cells[i - 1]?.[1] ?? 0, next)), run, 'markup', 'table');
}

/** What a program writes over a table without a head, since Markdown wants one. */
function isEmptyHead({ cells, spans }: Row): boolean {
  return spans?.[0]?.header === true && cells.every(({ value }) => value === '');
}

function widen(row: Row, columns: number): Row {
  const missing = columns - row.cells.length;
  if (missing === 0) return row;
  const cells = [...row.cells, ...Array.from({ length: missing }, () => EMPTY)];
  return { ...row, cells, spans: [...(row.spans ?? []), ...Array.from({ length: missing }, () => PLAIN)] };
}
