import type { PageCut, Row, RowsBlock } from '../../model/block.ts';
import { MOST_PLACES } from '../../model/most-places.ts';
import { report } from '../../model/report.ts';
import type { Run } from '../../model/source.ts';
import { join, EMPTY, type Sourced } from '../../text/sourced.ts';
import { mapColumns } from './map-columns.ts';

/** The part of a table that stands on one page. */
export interface Page {
  rows: readonly Row[];
  /** Header printed again over it. */
  head: readonly Row[];
}

/** The first page, and those on which the table goes on. */
export function splitPages({ rows, cuts = [] }: RowsBlock): { first: Page; others: Page[] } {
  const pageOf = ({ row, head }: PageCut, i: number): Page => ({ rows: rows.slice(row, cuts[i + 1]?.row), head });
  return { first: { rows: rows.slice(0, cuts[0]?.row), head: [] }, others: cuts.map(pageOf) };
}

/**
 * As many columns as the header has, or as most rows have where these are more. The rows of a form, without header,
 * need not have the same number of cells: there the longest counts.
 */
export function countColumns({ rows }: Page, head: readonly Row[], isForm: boolean): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  const [[usual] = [1]] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const longest = isForm ? [...counts.keys()] : head.map((row) => row.cells.length);
  const columns = longest.reduce((most, length) => Math.max(most, length), isForm ? 1 : usual);
  return columns * rows.length > MOST_PLACES ? usual : columns;
}

/**
 * The rows of a continuation page in the columns of the first page: matched by the header printed again, or by the
 * labels that both pages of a form have.
 */
export function bringToColumns(page: Page, first: Page, head: readonly Row[], width: number, run: Run): readonly Row[] {
  const own = countColumns(page, page.head, head.length === 0);
  const isSame = page.head.length === 0 ? own === width : haveSameBlanks(page.head, head);
  const at = page.head[0] ?? page.rows[0];
  if (isSame || !at) return page.rows;
  if (own !== width) {
    report(
      run,
      'parse/ragged-table',
      { line: at.line },
      `表格在这一页有 ${own} 栏，首页有 ${width} 栏，已按表头或栏目名称对应`,
    );
  }
  const map =
    page.head.length > 0 ? mapColumns(head, page.head, width, own) : mapColumns(first.rows, page.rows, width, own);
  return page.rows.map((row) => {
    const even = fitCells(row.cells, own);
    const cells = Array.from({ length: width }, (_, column) => joinCells(even.filter((_cell, c) => map[c] === column)));
    return { ...row, cells };
  });
}

function haveSameBlanks(a: readonly Row[], b: readonly Row[]): boolean {
  return a.every(({ cells }, r) => {
    const other = b[r]?.cells ?? [];
    return cells.length === other.length && cells.every((cell, c) => (cell.value === '') === (other[c]?.value === ''));
  });
}

/** Blank cells are added or taken at the right end; cells that are too many are joined to the last one. */
export function fitCells(cells: readonly Sourced[], width: number): readonly Sourced[] {
  if (cells.length === width) return cells;
  if (cells.length < width) return [...cells, ...Array.from({ length: width - cells.length }, () => EMPTY)];
  return [...cells.slice(0, width - 1), joinCells(cells.slice(width - 1))];
}

/** Cells that are one, with a blank where the tab stood. */
function joinCells(cells: readonly Sourced[]): Sourced {
  const pieces: Sourced[] = [];
  let isBlank = true;
  for (const cell of cells) {
    if (!isBlank && cell.value !== '') pieces.push({ value: ' ', at: [(cell.at[0] ?? 1) - 1], marks: [] });
    pieces.push(cell);
    isBlank &&= cell.value === '';
  }
  return join(pieces);
}
