import { groupNear, NEAR } from './drawn-lines.ts';
import type { Grid, GridCell } from './grid.ts';

/** Lines of text that stand between a table and the edge of its page at most where it goes on: a running head, a number. */
const MOST_BETWEEN = 1;

/**
 * The tables of pages, each in the columns of the whole table: where one goes on over pages, a page on which no cell parts
 * two columns has drawn none between them.
 *
 * @param grids Of each page, from top to bottom.
 * @param heights Base lines of the texts of each page that stand in no table.
 */
export function alignColumns(grids: readonly (readonly Grid[])[], heights: readonly (readonly number[])[]): Grid[][] {
  const aligned = grids.map((own) => [...own]);
  for (let page = 0; page + 1 < aligned.length; page++) {
    const chain = [page];
    let last = page;
    // Where a page has another table below, that may go on, too, but is not this one.
    while (goesOn(aligned, heights, last) && (last === page || aligned[last]?.length === 1)) chain.push(++last);
    if (chain.length === 1) continue;
    const placeOn = (p: number): number => (p === page ? (aligned[p]?.length ?? 1) - 1 : 0);
    const tables = chain.flatMap((p) => aligned[p]?.[placeOn(p)] ?? []);
    const widest = tables.map(edgesOf).reduce((most, edges) => (edges.length > most.length ? edges : most));
    tables.forEach((table, i) => aligned[page + i]?.splice(placeOn(page + i), 1, inColumns(table, widest)));
    page = last - 1;
  }
  return aligned;
}

/** Whether the last table of a page goes on in the first of the next one: as wide, and all columns of one are the other's. */
function goesOn(grids: readonly (readonly Grid[])[], heights: readonly (readonly number[])[], page: number): boolean {
  const [above, below] = [grids[page]?.at(-1), grids[page + 1]?.[0]];
  if (!above || !below) return false;
  const under = (heights[page] ?? []).filter((y) => y > above.y1);
  const over = (heights[page + 1] ?? []).filter((y) => y < below.y0);
  if (new Set(under).size > MOST_BETWEEN || new Set(over).size > MOST_BETWEEN) return false;
  const [few, many] = [edgesOf(above), edgesOf(below)].sort((a, b) => a.length - b.length);
  return (few ?? []).every((edge) => isNear(many ?? [], edge)) && isNear(few ?? [], many?.at(-1) ?? 0);
}

/** Where columns of a table begin and end, from its left side. */
function edgesOf({ x0, rows }: Grid): number[] {
  const cells = rows.flat().filter((cell) => cell !== null);
  return groupNear(
    cells.flatMap((cell) => [cell.x0 - x0, cell.x1 - x0]),
    (place) => place,
  ).map(([first = 0]) => first);
}

function isNear(edges: readonly number[], edge: number): boolean {
  return edges.some((other) => Math.abs(other - edge) <= 2 * NEAR);
}

/** A table whose cells take as many columns as lie between the edges of theirs. */
function inColumns(grid: Grid, edges: readonly number[]): Grid {
  const at = (x: number): number => {
    const distances = edges.map((edge) => Math.abs(edge - (x - grid.x0)));
    return distances.indexOf(Math.min(...distances));
  };
  const rows = grid.rows.map((row) => {
    const even: (GridCell | null)[] = Array.from({ length: edges.length - 1 }, () => null);
    for (const cell of row) {
      if (cell) even[at(cell.x0)] = { ...cell, span: { ...cell.span, colspan: at(cell.x1) - at(cell.x0) } };
    }
    return even;
  });
  return { ...grid, rows };
}
