import { kindOf } from '../../clean/table/cell-kind.ts';
import { dropRepeated } from '../../clean/table/drop-repeated.ts';
import { widthOf, type Row } from '../../model/block.ts';
import type { Run } from '../../model/source.ts';
import { fold } from '../../text/fold.ts';
import { EMPTY } from '../../text/sourced.ts';

/**
 * Takes out the labels that a row only repeats from above because the page was turned: `3 | 挥发性有机物治理` behind
 * a page break where the group 3 goes on, `大台线` in a column whose label else is printed once for its group.
 *
 * Certain are: a numbered label with the number of the group that goes on, wherever it stands; and, behind a page
 * break only, the label of a column in which empty cells go on from above. Each removal is put on record.
 *
 * @param starts Indices of the rows that stand first on their page.
 */
export function dropRepeatedLabels(
  rows: readonly Row[],
  starts: ReadonlySet<number>,
  run: Pick<Run, 'source' | 'edits'>,
): Row[] {
  const width = widthOf(rows);
  const groups = Array.from({ length: width }, (_, c) => rows.some((_row, r) => goesOnFromAbove(rows, r, c)));
  const counted = rows.every(({ cells }) => cells[0]?.value !== '');
  const running: string[] = [];
  return rows.map((row, r) => {
    const texts = row.cells.map((cell) => fold(cell.value));
    const isNumbered = kindOf(texts[0] ?? '') === 'ordinal' && !counted;
    const isRepeatedNumber = isNumbered && texts[0] === running[0] && texts[1] !== '' && texts[1] === running[1];
    let repeated = 0;
    if (isRepeatedNumber) repeated = 2;
    else if (starts.has(r) && !isNumbered) {
      for (let c = counted ? 1 : 0; c < width && groups[c] && texts[c] !== '' && texts[c] === running[c]; c++)
        repeated = c + 1;
    }
    if (texts.slice(repeated).every((text) => text === '')) repeated = 0;
    texts.forEach((text, c) => {
      if (text !== '' || c < running.length) running[c] = text || (running[c] ?? '');
    });
    if (repeated === 0) return row;
    const from = counted ? 1 : 0;
    const cells = row.cells.map((cell, c) => (c >= from && c < repeated ? EMPTY : cell));
    row.cells.forEach((cell, c) => {
      if (cells[c] !== cell) dropRepeated([cell], run);
    });
    return { ...row, cells };
  });
}

/** An empty cell left of which all is empty too (a count of the rows aside), and which has a text above. */
function goesOnFromAbove(rows: readonly Row[], r: number, c: number): boolean {
  const cells = rows[r]?.cells ?? [];
  if (cells[c]?.value !== '' || cells.every((cell) => cell.value === '')) return false;
  return cells.slice(0, c).every((cell, i) => cell.value === '' || (i === 0 && kindOf(cell.value) === 'ordinal'));
}
