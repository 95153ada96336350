import type { CellSpan } from '../../model/source.ts';
import type { PrintedText, Rule } from './printed-page.ts';

/** A table whose cells are drawn. */
export interface Grid {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** All of them as long; null where a merged cell covers the place. */
  rows: (GridCell | null)[][];
}

export interface GridCell {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  span: CellSpan;
}

/** In points: lines so near each other are one; the ends of two lines so near meet. */
const NEAR = 2.5;

/** The tables that rules make on a page, from top to bottom. A box around a text is none. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const lines = mergeRules(rules);
  return groupTouching(lines)
    .map(toGrid)
    .filter((grid) => grid !== null)
    .sort((a, b) => a.y0 - b.y0);
}

/** Whether the middle of a text stands inside a cell. */
export function isInside({ x0, y0, x1, y1 }: Pick<GridCell, 'x0' | 'y0' | 'x1' | 'y1'>, text: PrintedText): boolean {
  const x = (text.x0 + text.x1) / 2;
  const y = text.y - text.size * 0.35;
  return x > x0 && x < x1 && y > y0 && y < y1;
}

interface Line extends Rule {
  isAcross: boolean;
}

/** Pieces of one line put together: programs draw each side of each cell. */
function mergeRules(rules: readonly Rule[]): Line[] {
  const lines = rules.map((rule): Line => ({ ...rule, isAcross: rule.y0 === rule.y1 }));
  return [true, false].flatMap((isAcross) => {
    const own = lines.filter((line) => line.isAcross === isAcross);
    const place = (line: Line): number => (isAcross ? line.y0 : line.x0);
    const start = (line: Line): number => (isAcross ? line.x0 : line.y0);
    const merged: Line[] = [];
    for (const group of groupNear(own, place)) {
      let last: Line | null = null;
      for (const line of group.sort((a, b) => start(a) - start(b))) {
        if (last && start(line) <= (isAcross ? last.x1 : last.y1) + NEAR) {
          last.x1 = Math.max(last.x1, line.x1);
          last.y1 = isAcross ? last.y0 : Math.max(last.y1, line.y1);
          if (!isAcross) last.x1 = last.x0;
          continue;
        }
        last = isAcross ? { ...line, y1: line.y0 } : { ...line, x1: line.x0 };
        merged.push(last);
      }
    }
    return merged;
  });
}

/** Values in order, those put together that are near the one before. */
function groupNear<T>(values: readonly T[], place: (value: T) => number): T[][] {
  const groups: T[][] = [];
  let end = -Infinity;
  for (const value of [...values].sort((a, b) => place(a) - place(b))) {
    if (place(value) > end + NEAR) groups.push([]);
    groups.at(-1)?.push(value);
    end = place(value);
  }
  return groups;
}

/** Lines that touch each other, directly or over others. */
function groupTouching(lines: readonly Line[]): Line[][] {
  const waiting = new Set(lines);
  const groups: Line[][] = [];
  for (const first of lines) {
    if (!waiting.delete(first)) continue;
    const group = [first];
    for (const line of group)
      for (const other of waiting) if (touch(line, other) && waiting.delete(other)) group.push(other);
    groups.push(group);
  }
  return groups;
}

function touch(a: Line, b: Line): boolean {
  return a.x0 <= b.x1 + NEAR && b.x0 <= a.x1 + NEAR && a.y0 <= b.y1 + NEAR && b.y0 <= a.y1 + NEAR;
}

function toGrid(lines: readonly Line[]): Grid | null {
  const across = lines.filter(({ isAcross }) => isAcross);
  const down = lines.filter(({ isAcross }) => !isAcross);
  // The sides of a table need not be drawn: then the lines across end there.
  const xs = places([...down.map(({ x0 }) => x0), ...ends(across.map(({ x0, x1 }) => [x0, x1]))]);
  const ys = places([...across.map(({ y0 }) => y0), ...ends(down.map(({ y0, y1 }) => [y0, y1]))]);
  if (ys.length < 2 || xs.length < 2 || (ys.length - 1) * (xs.length - 1) < 2) return null;
  const hasAbove = (r: number, c: number): boolean => covers(across, 'y0', ys[r] ?? 0, middle(xs, c));
  const hasLeft = (r: number, c: number): boolean => covers(down, 'x0', xs[c] ?? 0, middle(ys, r));
  const rows: (GridCell | null | undefined)[][] = ys.slice(1).map(() => Array.from({ length: xs.length - 1 }));
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < xs.length - 1; c++) {
      if (rows[r]?.[c] !== undefined) continue;
      let right = c + 1;
      while (right < xs.length - 1 && rows[r]?.[right] === undefined && !hasLeft(r, right)) right++;
      let bottom = r + 1;
      while (bottom < rows.length && !hasAbove(bottom, c)) bottom++;
      for (let y = r; y < bottom; y++) rows[y]?.fill(null, c, right);
      const span = { colspan: right - c, rowspan: bottom - r, header: false };
      const cell = { x0: xs[c] ?? 0, y0: ys[r] ?? 0, x1: xs[right] ?? 0, y1: ys[bottom] ?? 0, span };
      rows[r]?.splice(c, 1, cell);
    }
  }
  const [x0 = 0] = xs;
  const [y0 = 0] = ys;
  return { x0, y0, x1: xs.at(-1) ?? 0, y1: ys.at(-1) ?? 0, rows: rows.map((row) => row.map((cell) => cell ?? null)) };
}

function places(values: readonly number[]): number[] {
  return groupNear(values, (value) => value).map(([first = 0]) => first);
}

/** Where the first of some lines begins and the last one ends. */
function ends(lines: readonly (readonly [number, number])[]): number[] {
  return lines.length === 0
    ? []
    : [Math.min(...lines.map(([start]) => start)), Math.max(...lines.map(([, end]) => end))];
}

function middle(places: readonly number[], i: number): number {
  return ((places[i] ?? 0) + (places[i + 1] ?? 0)) / 2;
}

/** Whether a line at a place passes a point. */
function covers(lines: readonly Line[], at: 'x0' | 'y0', place: number, point: number): boolean {
  return lines.some((line) => {
    const [start, end] = at === 'x0' ? [line.y0, line.y1] : [line.x0, line.x1];
    return Math.abs(line[at] - place) <= NEAR && start < point && end > point;
  });
}
