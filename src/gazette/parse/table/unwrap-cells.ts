import type { Row } from '../../model/block.ts';
import { splice, type Sourced } from '../../text/sourced.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';

/** Blanks between Han characters: a line wrap of the narrow cell, or what parts the names of a list. */
const RE_HAN_BLANK = /(?<=[\p{sc=Han}）》”]) +(?=[\p{sc=Han}（《“])/gu;
/** A new line of the cell with the blanks around it, as between `</p> <p>`. */
const RE_NEW_LINE = /(?<![ \u3000])[ \u3000]*\n\s*/g;

/**
 * Takes out the blanks that line wraps left inside cells, where the table proves them: the same text stands elsewhere
 * without (规土委 海淀分局, 规土委海淀分局). What a cell alone can tell is for the repair of its text. Blanks are no
 * characters, so nothing goes on record.
 */
export function unwrapCells(rows: readonly Row[]): Row[] {
  const values = rows.flatMap((row) => row.cells.map((cell) => cell.value));
  const whole = new Set(values.filter((value) => !/\s/.test(value)));
  const unwrap = (cell: Sourced): Sourced => {
    const text = replace(cell, RE_NEW_LINE, '\n');
    return whole.has(withoutBlanks(text.value)) ? replace(text, RE_HAN_BLANK, '') : text;
  };
  return rows.map((row) => ({ ...row, cells: row.cells.map(unwrap) }));
}

function replace(text: Sourced, pattern: RegExp, replacement: string): Sourced {
  const changes = Array.from(text.value.matchAll(pattern), ({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
    replacement,
  }));
  return splice(text, changes);
}
