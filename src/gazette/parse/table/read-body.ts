import type { Row } from '../../model/block.ts';
import { report } from '../../model/report.ts';
import type { Run } from '../../model/source.ts';
import { EMPTY, type Sourced } from '../../text/sourced.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';
import { alignRow } from './align-row.ts';
import { profileColumns } from './column-profile.ts';
import { isRestOfRow, joinRows } from './cut-rows.ts';
import { fitCells } from './pages.ts';
import { dropRepeatedLabels } from './repeated-labels.ts';
import { isAlone } from './row-labels.ts';
import { within } from '../../limits/within.ts';

/**
 * The rows of a table with each cell in its column, rows joined that a page break cut, and labels taken out that
 * a page only repeats. All rows of the result have `width` cells.
 *
 * @param starts Indices of the rows that stand first on a continuation page.
 */
export function readBody(
  rows: readonly Row[],
  starts: ReadonlySet<number>,
  width: number,
  hasHead: boolean,
  run: Run,
): Row[] {
  // Without a header its cells do not say what a column holds.
  if (!hasHead) return rows.map((row) => ({ ...row, cells: [...fitCells(row.cells, width)] }));
  const placed = placeCells(rows, width, run);
  const filledInAll = Array.from({ length: width }, (_, c) => {
    return (r: number): boolean => placed.every(({ cells }, i) => i === r || cells[c]?.value !== '' || isAlone(cells));
  });
  const body: Row[] = [];
  const newStarts = new Set<number>();
  placed.forEach((row, r) => {
    const above = body.at(-1);
    if (
      above &&
      starts.has(r) &&
      isRestOfRow(
        above,
        row,
        filledInAll.map((test) => test(r)),
      )
    ) {
      body[body.length - 1] = joinRows(above, row);
      return;
    }
    if (starts.has(r)) newStarts.add(body.length);
    body.push(row);
  });
  return dropRepeatedLabels(body, newStarts, run);
}

function placeCells(rows: readonly Row[], width: number, run: Run): Row[] {
  const even = rows.map((row) => fitCells(row.cells, width));
  const texts = even.map((cells) => cells.map((cell) => withoutBlanks(cell.value)));
  const profiles = profileColumns(texts, width);
  const isKnown = within('fewestMeasured', texts.length);
  return rows.map((row, r) => {
    const given = even[r] ?? [];
    const columns = isKnown ? alignRow(texts[r] ?? [], profiles) : null;
    if (!columns) return { ...row, cells: [...fitRow(row, width, run)] };
    report(run, 'parse/ragged-table', { line: row.line }, '这一行的单元格错位，已按各栏内容移回');
    const filled = given.filter((cell) => cell.value !== '');
    return { ...row, cells: Array.from({ length: width }, (_, c) => filled[columns.indexOf(c)] ?? EMPTY) };
  });
}

function fitRow(row: Row, width: number, run: Run): readonly Sourced[] {
  if (row.cells.length !== width) {
    report(run, 'parse/ragged-table', { line: row.line }, `这一行有 ${row.cells.length} 格，表格有 ${width} 栏`);
  }
  return fitCells(row.cells, width);
}
