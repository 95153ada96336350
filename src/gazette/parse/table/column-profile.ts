import { kindOf, type CellKind } from '../../clean/table/cell-kind.ts';

/** What the cells of a column have in common, counted over the rows of a table. */
export interface ColumnProfile {
  column: number;
  kinds: ReadonlyMap<CellKind, number>;
  texts: ReadonlyMap<string, number>;
  /** Lengths of its texts, ascending. */
  lengths: readonly number[];
  filled: number;
  /** Rows in which the cell to the left is filled, and those of them in which this one is, too. */
  afterFilled: { rows: number; filled: number };
  /** The same where the cell to the left is empty (or where there is none). */
  afterEmpty: { rows: number; filled: number };
}

/** Nothing speaks for or against it. */
const UNKNOWN = 0.5;

/** @param rows Cells of the rows, without blanks, `width` of them each. */
export function profileColumns(rows: readonly (readonly string[])[], width: number): ColumnProfile[] {
  return Array.from({ length: width }, (_, column) => {
    const kinds = new Map<CellKind, number>();
    const texts = new Map<string, number>();
    const lengths: number[] = [];
    const afterFilled = { rows: 0, filled: 0 };
    const afterEmpty = { rows: 0, filled: 0 };
    for (const row of rows) {
      const text = row[column] ?? '';
      const after = isFilled(row, column - 1) ? afterFilled : afterEmpty;
      after.rows++;
      if (text === '') continue;
      after.filled++;
      kinds.set(kindOf(text), (kinds.get(kindOf(text)) ?? 0) + 1);
      texts.set(text, (texts.get(text) ?? 0) + 1);
      lengths.push(text.length);
    }
    lengths.sort((a, b) => a - b);
    return { column, kinds, texts, lengths, filled: lengths.length, afterFilled, afterEmpty };
  });
}

function isFilled(row: readonly string[], column: number): boolean {
  return column >= 0 && row[column] !== '' && row[column] !== undefined;
}

/**
 * How badly a text suits a column, 0 (it stands there word for word) to 1 (nothing like it does).
 *
 * @param own The row that the text is of, as it is given: it does not count as a witness.
 */
export function misfit(text: string, profile: ColumnProfile, own: readonly string[]): number {
  const given = own[profile.column] ?? '';
  if ((profile.texts.get(text) ?? 0) - (given === text ? 1 : 0) > 0) return 0;
  const filled = profile.filled - (given === '' ? 0 : 1);
  const kind = kindOf(text);
  if (filled === 0 || kind === 'dash') return UNKNOWN;
  const share = ((profile.kinds.get(kind) ?? 0) - (given !== '' && kindOf(given) === kind ? 1 : 0)) / filled;
  if (kind !== 'text') return 1 - share;
  const median = profile.lengths[profile.lengths.length >> 1] ?? 1;
  return 1 - share * Math.sqrt(Math.min(text.length, median) / Math.max(text.length, median));
}

/** How much a column misses a cell that is left empty, 0 to 1. */
export function miss(profile: ColumnProfile, leftIsFilled: boolean, own: readonly string[]): number {
  const seen = leftIsFilled ? profile.afterFilled : profile.afterEmpty;
  const counts = isFilled(own, profile.column - 1) === leftIsFilled ? 1 : 0;
  const rows = seen.rows - counts;
  if (rows <= 0) return UNKNOWN;
  return (seen.filled - (counts > 0 && own[profile.column] !== '' ? 1 : 0)) / rows;
}
