/** `x' = ax + cy + e`, `y' = bx + dy + f` (GB/T 33190—2016, 8.5). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const POINTS_IN_MILLIMETRE = 72 / 25.4;

/** From millimetres, in which OFD counts, to points. */
export const PAGE: Matrix = [POINTS_IN_MILLIMETRE, 0, 0, POINTS_IN_MILLIMETRE, 0, 0];

/** The matrix that applies `inner` first. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
