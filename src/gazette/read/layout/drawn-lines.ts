import type { Box } from './printed-page.ts';

/** In points: lines so near each other are one; the ends of two lines so near meet. */
export const NEAR = 2.5;

/** A straight line: at a height from a left to a right end, or at a place across from an upper to a lower end. */
export interface DrawnLine {
  isAcross: boolean;
  /** Its y where it runs across, its x where it runs down. */
  at: number;
  start: number;
  end: number;
}

/** The lines of a page, pieces of one put together: programs draw each side of each cell. */
export function mergeRules(rules: readonly Box[]): DrawnLine[] {
  const lines = rules.map(({ x0, y0, x1, y1 }): DrawnLine => {
    const isAcross = y0 === y1;
    return isAcross ? { isAcross, at: y0, start: x0, end: x1 } : { isAcross, at: x0, start: y0, end: y1 };
  });
  return [true, false].flatMap((isAcross) => {
    const own = lines.filter((line) => line.isAcross === isAcross);
    return groupNear(own, ({ at }) => at).flatMap(mergePieces);
  });
}

/** Of lines at one place: those that meet are one, at the place of the first. */
function mergePieces(pieces: readonly DrawnLine[]): DrawnLine[] {
  const merged: DrawnLine[] = [];
  for (const piece of pieces.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && piece.start <= last.end + NEAR) last.end = Math.max(last.end, piece.end);
    else merged.push({ ...piece });
  }
  return merged;
}

/** Values in order, those put together that are near the one before. */
export function groupNear<T>(values: readonly T[], place: (value: T) => number): T[][] {
  const groups: T[][] = [];
  let end = -Infinity;
  for (const value of values.toSorted((a, b) => place(a) - place(b))) {
    if (place(value) > end + NEAR) groups.push([]);
    groups.at(-1)?.push(value);
    end = place(value);
  }
  return groups;
}

/** Lines that touch each other, directly or over others. */
export function groupTouching(lines: readonly DrawnLine[]): DrawnLine[][] {
  const waiting = new Set(lines);
  const groups: DrawnLine[][] = [];
  for (const first of lines) {
    if (!waiting.delete(first)) continue;
    const group = [first];
    for (const line of group)
      for (const other of waiting) if (touch(line, other) && waiting.delete(other)) group.push(other);
    groups.push(group);
  }
  return groups;
}

function touch(a: DrawnLine, b: DrawnLine): boolean {
  if (a.isAcross === b.isAcross) return isNear(a.at, b.at, b.at) && a.start <= b.end + NEAR && b.start <= a.end + NEAR;
  return isNear(a.at, b.start, b.end) && isNear(b.at, a.start, a.end);
}

function isNear(place: number, start: number, end: number): boolean {
  return place >= start - NEAR && place <= end + NEAR;
}
