import type { Box } from './printed-page.ts';

/** In points: a filled shape so thin is a line. */
const THIN = 2.5;

export type Point = readonly [x: number, y: number];

/** The sides of a shape that run across or down; of a thin shape its middle. */
export function sidesOf(points: readonly Point[]): Box[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (y1 - y0 <= THIN && x1 - x0 > THIN) return [{ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 }];
  if (x1 - x0 <= THIN && y1 - y0 > THIN) return [{ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 }];
  return points.slice(1).flatMap(([x, y], i): Box[] => {
    const [fromX, fromY] = points[i] ?? [x, y];
    if (Math.abs(y - fromY) <= THIN / 2 && Math.abs(x - fromX) > THIN)
      return [{ x0: Math.min(x, fromX), x1: Math.max(x, fromX), y0: y, y1: y }];
    if (Math.abs(x - fromX) <= THIN / 2 && Math.abs(y - fromY) > THIN)
      return [{ x0: x, x1: x, y0: Math.min(y, fromY), y1: Math.max(y, fromY) }];
    return [];
  });
}
