/** After each test that passes: sees for which moves of the limits that it asked it would fail. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { afterAll, afterEach } from 'vitest';
import { LIMITS, type LimitName } from '../../src/gazette/limits/limits.ts';
import { boundOf } from '../../src/gazette/limits/within.ts';
import { PROOFS, type Proof, type Side } from '../../tests/limits/proofs.ts';
import { keyOf, passes } from '../../tests/limits/rerun.ts';
import { candidatesOf } from './candidates.ts';
import { noteAsked } from './note-asked.ts';

type Found = Partial<Record<LimitName, Partial<Record<Side, Proof>>>>;

/** One for all files of tests, which share a worker. */
const found: Found = ((globalThis as { limitsFound?: Found }).limitsFound ??= {});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') return;
  const { asked, stop } = noteAsked();
  const repeats = await passes(task);
  stop();
  if (!repeats) return;
  const test = keyOf(task);
  for (const [limit, measured] of asked) {
    for (const side of ['lower', 'higher'] as const) {
      const recorded = PROOFS[limit]?.[side];
      const isOwn = recorded?.test === test && !(await passes(task, { limit, to: recorded.to }));
      const to = (await findMove(task, limit, side, measured)) ?? (isOwn ? recorded.to : undefined);
      if (to !== undefined && distanceOf(limit, to) < distanceOf(limit, found[limit]?.[side]?.to))
        (found[limit] ??= {})[side] = { to, test };
    }
  }
});

afterAll(() => {
  writeFileSync(process.env['GONGBAO_LIMITS'] ?? '', JSON.stringify(found));
});

/** The nearest move at which the test fails, if it is nearer than the one found and the one on record. */
async function findMove(
  task: Parameters<typeof passes>[0],
  limit: LimitName,
  side: Side,
  measured: Iterable<number | null>,
): Promise<number | undefined> {
  const known = [found, PROOFS].map((proofs) => distanceOf(limit, proofs[limit]?.[side]?.to));
  const nearer = candidatesOf(LIMITS[limit], side, measured).filter((to) => distanceOf(limit, to) < Math.min(...known));
  for (const to of nearer) if (!(await passes(task, { limit, to }))) return to;
  return undefined;
}

function distanceOf(limit: LimitName, to = Infinity): number {
  return Math.abs(to - boundOf(LIMITS[limit]));
}
