import { HAN_NUMERAL } from '../text/numerals.ts';

/** What the cells of a column are in a row that is read as a card: its number, part of its name; null for its fields. */
export type ColumnRole = 'no' | 'name' | null;

/** Mean length of a column's cells from which it holds sentences: the columns of figures and names measured stay below 10. */
export const PROSE = 15;
/** Length up to which a field finds room in a line with another. */
const BRIEF = 16;
/** Columns that make up a name; more are fields. */
const MOST_NAMES = 2;

// 例：1 · （一） · 十二、
const RE_NUMBER = new RegExp(`^[（(]?(?:\\d+|[${HAN_NUMERAL}]+)[）)]?[、.．]?$`, 'u');

/** The roles of columns, by the texts of their filled cells. What stands before the first sentences names the row. */
export function columnRoles(columns: readonly (readonly string[])[]): ColumnRole[] {
  const firstProse = columns.findIndex((cells) => meanLength(cells) >= PROSE);
  let names = 0;
  return columns.map((cells, c) => {
    if (cells.length > 0 && cells.every((text) => RE_NUMBER.test(text))) return c <= firstProse ? 'no' : null;
    const named = c < firstProse && names < MOST_NAMES;
    names += Number(named);
    return named ? 'name' : null;
  });
}

/** Whether a field stands in a line with others. */
export function isBrief(text: string): boolean {
  return text.length <= BRIEF;
}

export function meanLength(cells: readonly string[]): number {
  return cells.length === 0 ? 0 : cells.reduce((sum, text) => sum + text.length, 0) / cells.length;
}
