import { squeeze } from '../../clean/table/cell-kind.ts';
import type { Row } from '../../model/block.ts';
import { splice, type Sourced } from '../../text/sourced.ts';

/** Blanks between Han characters: a line wrap of the narrow cell, or what parts the names of a list. */
const RE_HAN_BLANK = /(?<=[\u3400-\u9fff）》”]) +(?=[\u3400-\u9fff（《“])/g;
/** A new line of the cell with the blanks around it, as between `</p> <p>`. */
const RE_NEW_LINE = /[ \u3000]*\n\s*/g;
/** Lines of one cell differ this much in width: a full-width mark must not begin a line. */
const RAGGED = 2;
/** Cells of a column that must agree on a width before it is one. */
const FEWEST_AGREEING = 2;
const RE_WIDE = /[\u2e80-\uffef“”‘’—…]/;

/**
 * Takes out the blanks that line wraps left inside cells, where the rest of the table proves them: the same text stands
 * elsewhere without (规土委 海淀分局), or all lines of the column are equally wide. What a cell alone can tell is for
 * the repair of its text. Blanks are no characters, so nothing goes on record.
 */
export function unwrapCells(rows: readonly Row[]): Row[] {
  const values = rows.flatMap((row) => row.cells.map((cell) => cell.value));
  const whole = new Set(values.filter((value) => !/\s/.test(value)));
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const isWrapped = Array.from({ length: width }, (_, c) => hasWrapWidth(rows.map((row) => row.cells[c]?.value ?? '')));
  const unwrap = (cell: Sourced, c: number): Sourced => {
    const text = replace(cell, RE_NEW_LINE, '\n');
    return isWrapped[c] || whole.has(squeeze(text.value)) ? replace(text, RE_HAN_BLANK, '') : text;
  };
  return rows.map((row) => ({ ...row, cells: row.cells.map(unwrap) }));
}

/** Whether all cells of a column are wrapped to one width. */
function hasWrapWidth(values: readonly string[]): boolean {
  const cells = values.filter((value) => value !== '').map((value) => value.split(RE_HAN_BLANK).map(widthOf));
  const wrapped = cells.filter((lines) => lines.length > 1);
  if (wrapped.length < FEWEST_AGREEING) return false;
  const width = Math.max(...wrapped.flatMap((lines) => lines.slice(0, -1)));
  return cells.every((lines) => {
    const last = lines.at(-1) ?? 0;
    return (
      lines.slice(0, -1).every((line) => line >= width - RAGGED) && last <= width + (lines.length > 1 ? 0 : RAGGED)
    );
  });
}

/** In half-width characters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (RE_WIDE.test(char) ? 2 : 1), 0);
}

function replace(text: Sourced, pattern: RegExp, replacement: string): Sourced {
  return [...text.value.matchAll(pattern)].reduceRight(
    (result, { 0: found, index }) =>
      found === replacement ? result : splice(result, index, index + found.length, replacement),
    text,
  );
}
