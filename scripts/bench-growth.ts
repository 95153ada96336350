/**
 * `npm run bench:growth [-- --from N --to N --factor N --budget SECONDS --only WORD]`
 *
 * How CPU time grows with the length of a line, a title, a cell and a document: each pattern is repeated in each place,
 * `factor` times as often in each step (2), and taken the whole way from bytes to downloads. Prints the exponent of each
 * curve, the worst first (1 is linear, 2 quadratic), and ends with exit code 1 where one is above the limit or is not finished.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureCurve, sizesBetween, type Curve } from './bench-growth/curve.ts';
import { PATTERNS } from './bench-growth/patterns.ts';
import { PLACES, type PlaceName } from './bench-growth/places.ts';
import type { Tasks } from './bench-growth/take-whole-way.ts';
import { GuardedThread } from './lib/guarded-thread.ts';
import { startProgress } from './lib/progress.ts';
import { terminal } from './lib/terminal.ts';

/** Above linear by what sorting and a million characters in memory cost. */
const LARGEST_EXPONENT = 1.2;

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { from: text, to: text, factor: text, budget: text, only: text } });
const sizes = sizesBetween(Number(values.from ?? 10_000), Number(values.to ?? 1_000_000), Number(values.factor ?? 2));
const budget = Number(values.budget ?? 20);

const tasks = Object.entries(PATTERNS)
  .flatMap(([name, pattern]) =>
    (Object.keys(PLACES) as PlaceName[]).map((place) => ({ name: `${name}, ${place}`, pattern, place, sizes, budget })),
  )
  .filter(({ name }) => name.includes(values.only ?? ''));
const thread = new GuardedThread<Tasks>(new URL('./bench-growth/take-whole-way.ts', import.meta.url));
const progress = startProgress();
progress.start(tasks.length);
const curves: Curve[] = [];
for (const task of tasks) {
  const curve = await measureCurve(thread, task);
  curves.push(curve);
  progress.step(lineOf(curve));
}
progress.stop();

for (const curve of curves.sort((a, b) => b.exponent - a.exponent)) terminal.log(lineOf(curve));
const failed = curves.filter(({ exponent, stopped }) => stopped !== null || exponent > LARGEST_EXPONENT);
terminal.log(`${curves.length} curves, ${failed.length} above ${LARGEST_EXPONENT} or not finished`);
process.exitCode = failed.length > 0 ? 1 : 0;

function lineOf({ name, exponent, points, stopped }: Curve): string {
  const { size = 0, seconds = 0 } = points.at(-1) ?? {};
  const end = stopped === null ? '' : `  ${stopped}`;
  return `${exponent.toFixed(2)} ${String(size).padStart(9)} ${seconds.toFixed(2).padStart(7)} s  ${name}${end}`;
}
