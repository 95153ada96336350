import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../layout/printed-page.ts';

/** In points: a filled shape so thin is a line. */
const THIN = 2.5;

type Matrix = readonly number[];
type Point = readonly [x: number, y: number];

/** What the paths of a page draw that is straight and thin, or the sides of a box. */
export function readRules(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  viewport: Matrix,
): Box[] {
  const rules: Box[] = [];
  const saved: Matrix[] = [];
  let matrix = viewport;
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i] as unknown[] | null;
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? viewport;
    else if (operator === OPS.transform) matrix = Util.transform(matrix, args) as number[];
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (args?.[0]) matrix = Util.transform(matrix, args[0]) as number[];
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? viewport;
    else if (operator === OPS.constructPath && PAINTS.has(Number(args?.[0])))
      for (const path of (args?.[1] ?? []) as (ArrayLike<number> | null)[])
        for (const stroke of path ? strokesOf(path, matrix) : []) rules.push(...sidesOf(stroke));
  }
  return rules;
}

const PAINTS: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** How a path is written: a sign for each step, then the coordinates of its points. */
const STEP = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3 } as const;
const COORDINATES = [2, 2, 6, 4];

/** The points of a path, one list for each stretch of it without a curve. */
function strokesOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const strokes: Point[][] = [];
  let stroke: Point[] = [];
  for (let i = 0; i < path.length; i += 1 + (COORDINATES[path[i] ?? 0] ?? 0)) {
    const [first] = stroke;
    switch (path[i]) {
      case STEP.moveTo:
        strokes.push(stroke);
        stroke = [pointAt(path, i + 1, matrix)];
        break;
      case STEP.lineTo:
        stroke.push(pointAt(path, i + 1, matrix));
        break;
      case STEP.curveTo:
      case STEP.quadraticCurveTo:
        stroke = [];
        break;
      default:
        if (first) stroke.push(first);
    }
  }
  return [...strokes, stroke].filter((points) => points.length > 1);
}

function pointAt(path: ArrayLike<number>, i: number, matrix: Matrix): Point {
  const point: [number, number] = [path[i] ?? 0, path[i + 1] ?? 0];
  Util.applyTransform(point, matrix);
  return point;
}

/** The sides of a shape that run across or down; of a thin shape its middle. */
function sidesOf(points: readonly Point[]): Box[] {
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
