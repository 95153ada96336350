import { layOutGrid } from '../model/lay-out-grid.ts';
import { MOST_PLACES } from '../model/most-places.ts';
import type { CellSpan } from '../model/source.ts';

/** A cell as a format gives it, before the table is laid out. */
export interface GivenCell<Content> {
  content: Content;
  span: CellSpan;
}

const MOST_COLUMNS = 1000;

/**
 * The rows of a table that have cells, all of them as many places long: null where a merged cell covers the place, or
 * where the row has too few cells. No cell reaches below the last row, or over one that reaches down from above. Of a
 * table that claims more places than any has, the cells one below the other.
 */
export function evenGrid<Content>(rows: readonly (readonly GivenCell<Content>[])[]): (GivenCell<Content> | null)[][] {
  const filled = rows.filter((row) => row.length > 0);
  const claimed = filled.flatMap((row, r) =>
    row.map(({ span }) => span.colspan * Math.min(span.rowspan, filled.length - r)),
  );
  if (claimed.reduce((sum, places) => sum + places, 0) > MOST_PLACES) return oneBelowTheOther(filled);
  const grid = layOutGrid(
    withoutOverlaps(filled).map((row) =>
      row.map((cell) => ({ ...cell, colspan: cell.span.colspan, rowspan: cell.span.rowspan })),
    ),
    0,
  );
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 1);
  if (columns > MOST_COLUMNS || columns * grid.length > MOST_PLACES) return oneBelowTheOther(filled);
  return grid.map((row, r) =>
    Array.from({ length: columns }, (_, c) => {
      const cell = row[c];
      if (!cell) return null;
      return { content: cell.content, span: { ...cell.span, rowspan: Math.min(cell.span.rowspan, grid.length - r) } };
    }),
  );
}

/** The rows, each cell only as wide as is free beside those that reach down from above. */
function withoutOverlaps<Content>(rows: readonly (readonly GivenCell<Content>[])[]): GivenCell<Content>[][] {
  /** Of each column, how many rows down it is taken. */
  const taken: number[] = [];
  return rows.map((row) => {
    let next = 0;
    const placed = row.map((cell) => {
      while ((taken[next] ?? 0) > 0) next++;
      const from = next;
      do taken[next++] = cell.span.rowspan;
      while (next - from < cell.span.colspan && !((taken[next] ?? 0) > 0));
      return { ...cell, span: { ...cell.span, colspan: next - from } };
    });
    for (let c = 0; c < taken.length; c++) taken[c] = Math.max(0, (taken[c] ?? 0) - 1);
    return placed;
  });
}

function oneBelowTheOther<Content>(rows: readonly (readonly GivenCell<Content>[])[]): GivenCell<Content>[][] {
  return rows.flat().map((cell) => [{ ...cell, span: { ...cell.span, colspan: 1, rowspan: 1 } }]);
}
