import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../layout/printed-page.ts';
import { sidesOf, type Point } from '../layout/sides-of.ts';

type Matrix = readonly number[];

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
