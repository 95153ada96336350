import type { CellSpan } from '../../model/source.ts';
import { groupNear, groupTouching, mergeRules, NEAR, type DrawnLine } from './drawn-lines.ts';
import type { Box } from './printed-page.ts';

/** A table whose cells are drawn. */
export interface Grid extends Box {
  /** All of them as long; null where a merged cell covers the place. */
  rows: (GridCell | null)[][];
}

export interface GridCell extends Box {
  span: CellSpan;
}

/** The tables that rules make on a page, from top to bottom. A box around a text is none. */
export function findGrids(rules: readonly Box[]): Grid[] {
  return groupTouching(mergeRules(rules))
    .flatMap(withoutFrame)
    .map(toGrid)
    .filter((grid) => grid !== null)
    .sort((a, b) => a.y0 - b.y0);
}

/**
 * Lines without a frame that they touch: a box around them all, which no other line crosses from side to side. A browser
 * draws one around each page, and a table that goes on there touches its upper side.
 */
function withoutFrame(lines: readonly DrawnLine[]): (readonly DrawnLine[])[] {
  const across = lines.filter(({ isAcross }) => isAcross);
  const down = lines.filter(({ isAcross }) => !isAcross);
  const isLong = ({ start, end }: DrawnLine, sides: readonly DrawnLine[]): boolean =>
    sides.every(({ at }) => start <= at + NEAR && end >= at - NEAR);
  const frame = [...across.filter((line) => isLong(line, down)), ...down.filter((line) => isLong(line, across))];
  const isBox = [true, false].every((side) => frame.filter(({ isAcross }) => isAcross === side).length === 2);
  return isBox && lines.length > frame.length ? groupTouching(lines.filter((line) => !frame.includes(line))) : [lines];
}

function toGrid(lines: readonly DrawnLine[]): Grid | null {
  const across = lines.filter(({ isAcross }) => isAcross);
  const down = lines.filter(({ isAcross }) => !isAcross);
  // The sides of a table need not be drawn: then the lines across end there.
  const xs = placesOf(down, across);
  const ys = placesOf(across, down);
  const [columns, height] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || height < 1 || columns * height < 2) return null;
  /** From one line to another, by their index. */
  const between = (left: number, top: number, right: number, bottom: number): Box => {
    return { x0: xs[left] ?? 0, y0: ys[top] ?? 0, x1: xs[right] ?? 0, y1: ys[bottom] ?? 0 };
  };
  const hasAbove = (r: number, c: number): boolean => isDrawn(across, ys[r] ?? 0, middle(xs, c));
  const hasLeft = (r: number, c: number): boolean => isDrawn(down, xs[c] ?? 0, middle(ys, r));
  const rows: (GridCell | null | undefined)[][] = Array.from({ length: height }, () => Array.from({ length: columns }));
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < columns; c++) {
      if (rows[r]?.[c] !== undefined) continue;
      let right = c + 1;
      while (right < columns && rows[r]?.[right] === undefined && !hasLeft(r, right)) right++;
      let bottom = r + 1;
      while (bottom < height && !hasAbove(bottom, c)) bottom++;
      for (let y = r; y < bottom; y++) rows[y]?.fill(null, c, right);
      const span = { colspan: right - c, rowspan: bottom - r, header: false };
      rows[r]?.splice(c, 1, { ...between(c, r, right, bottom), span });
    }
  }
  return { ...between(0, 0, columns, height), rows: rows.map((row) => row.map((cell) => cell ?? null)) };
}

/** The places at which lines stand, and the first and the last at which those that cross them end. */
function placesOf(lines: readonly DrawnLine[], crossing: readonly DrawnLine[]): number[] {
  const ends =
    crossing.length === 0
      ? []
      : [Math.min(...crossing.map(({ start }) => start)), Math.max(...crossing.map(({ end }) => end))];
  return groupNear([...lines.map(({ at }) => at), ...ends], (place) => place).map(([first = 0]) => first);
}

function middle(places: readonly number[], i: number): number {
  return ((places[i] ?? 0) + (places[i + 1] ?? 0)) / 2;
}

/** Whether a line at a place passes a point. */
function isDrawn(lines: readonly DrawnLine[], place: number, point: number): boolean {
  return lines.some(({ at, start, end }) => Math.abs(at - place) <= NEAR && start < point && end > point);
}
