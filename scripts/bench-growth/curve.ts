import type { Failure, GuardedThread } from '../lib/guarded-thread.ts';
import type { PlaceName } from './places.ts';
import type { Tasks } from './take-whole-way.ts';

export interface Curve {
  name: string;
  points: Point[];
  /** Power of the size with which the time grows; 0 where the longest was too fast to tell. */
  exponent: number;
  /** Why the curve ends before its last size; null where it does not. */
  stopped: string | null;
}

interface Point {
  /** Characters. */
  size: number;
  /** CPU time. */
  seconds: number;
}

interface Task {
  name: string;
  pattern: string;
  place: PlaceName;
  sizes: readonly number[];
  /** Seconds that a step may take. */
  budget: number;
}

/** Below, in seconds, fixed costs and the compiler decide and tell nothing of the growth. */
const SHORTEST_TIME = 0.1;

/** Sizes from one to the other, each `factor` times the one before but for the last. */
export function sizesBetween(from: number, to: number, factor: number): number[] {
  return from >= to ? [to] : [from, ...sizesBetween(from * factor, to, factor)];
}

/** Grows a pattern up to the last size or the first that fails or takes longer than its budget. */
export async function measureCurve(
  thread: GuardedThread<Tasks>,
  { name, pattern, place, sizes, budget }: Task,
): Promise<Curve> {
  const points: Point[] = [];
  for (const size of sizes) {
    const outcome = await thread.run('grow', { pattern, place, size }, budget);
    const grown = 'failure' in outcome ? { error: describe(outcome.failure) } : outcome.result;
    if ('error' in grown) return { name, points, exponent: exponentOf(points), stopped: `${size}: ${grown.error}` };
    points.push({ size, seconds: grown.seconds });
  }
  return { name, points, exponent: exponentOf(points), stopped: null };
}

function describe({ why }: Failure): string {
  switch (why.kind) {
    case 'threw':
      return why.message;
    case 'time':
      return `more than ${why.seconds} s`;
    case 'memory':
      return `more than ${why.megabytes} MB`;
  }
}

/** Slope of the line through the points, both axes logarithmic, by least squares. */
function exponentOf(points: readonly Point[]): number {
  const told = points.filter(({ seconds }) => seconds >= SHORTEST_TIME);
  if (told.length < 2) return 0;
  const xs = told.map(({ size }) => Math.log(size));
  const ys = told.map(({ seconds }) => Math.log(seconds));
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((x, i) => (x - meanX) * ((ys[i] ?? 0) - meanY)));
  return covariance / mean(xs.map((x) => (x - meanX) ** 2));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
