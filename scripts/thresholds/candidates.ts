import { boundOf } from '../../src/gazette/limits/within.ts';
import type { Limit } from '../../src/gazette/limits/limits.ts';
import type { Side } from '../../tests/limits/proofs.ts';

/** A value that was measured, and the bound nearest to the limit with which it would be on the other side. */
export interface Crossing {
  value: number;
  to: number;
}

/** Multiples of a limit that is asked for and compared with nothing. */
const FACTORS = { lower: [0.9, 0.75, 0.5, 0.25, 0], higher: [1.1, 1.25, 1.5, 2, 4, 10] };
/** Fractions are told apart by thousandths, counts by ones. */
const THOUSANDTH = 0.001;
/** Moves that one test tries: what decides mostly lies near. */
const MOST_TRIES = 20;

/** Moves of a limit to one side with which a measured value changes sides, the nearest first. */
export function crossingsOf(limit: Limit, side: Side, measured: Iterable<number | null>): Crossing[] {
  const step = stepOf(limit);
  const crossings = [...measured].flatMap((value) =>
    value === null ? [] : [{ value: rounded(value), to: rounded(crossingOf(limit, value, step)) }],
  );
  const byMove = new Map(crossings.map((crossing) => [crossing.to, crossing]));
  return [...byMove.values()]
    .filter(({ to }) => isOnSide(limit, side, to))
    .sort((a, b) => distanceOf(limit, a.to) - distanceOf(limit, b.to));
}

/** Bounds to which a test moves a limit on one side, the nearest first: crossings, and some farther off. */
export function candidatesOf(limit: Limit, side: Side, measured: Iterable<number | null>): number[] {
  const bound = boundOf(limit);
  const step = stepOf(limit);
  const away = [1, ...FACTORS[side].map((factor) => Math.round(Math.abs(bound - factor * bound) / step))];
  const steps = away.map((n) => rounded(bound + (side === 'lower' ? -n : n) * step));
  const moves = new Set([...crossingsOf(limit, side, measured).map(({ to }) => to), ...steps]);
  const nearest = [...moves]
    .filter((to) => isOnSide(limit, side, to))
    .sort((a, b) => distanceOf(limit, a) - distanceOf(limit, b));
  // Of many the nearest, and some all the way to the farthest.
  const every = Math.ceil(nearest.length / (MOST_TRIES / 2));
  return nearest.filter((_, i) => i < MOST_TRIES / 2 || i % every === 0);
}

/** The bound nearest to the limit at which a value that is within is no longer, or one beyond is within. */
function crossingOf(limit: Limit, value: number, step: number): number {
  const units = value / step;
  if ('least' in limit) return step * (value >= limit.least ? Math.floor(units) + 1 : Math.floor(units));
  return step * (value <= boundOf(limit) ? Math.ceil(units) - 1 : Math.ceil(units));
}

/** Nothing has fewer than no characters, or more than the whole. */
function isOnSide(limit: Limit, side: Side, to: number): boolean {
  const isPossible = to >= 0 && (!['share', 'likeness'].includes(limit.unit) || to <= 1);
  return isPossible && to !== boundOf(limit) && to < boundOf(limit) === (side === 'lower');
}

function stepOf(limit: Limit): number {
  return Number.isInteger(boundOf(limit)) ? 1 : THOUSANDTH;
}

function distanceOf(limit: Limit, to: number): number {
  return Math.abs(to - boundOf(limit));
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
