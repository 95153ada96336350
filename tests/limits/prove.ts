/** After each test that proves a limit: sees that it fails where the limit is moved. */
import { afterAll, afterEach, expect, type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite } from 'vitest';
import { LIMITS, type LimitName } from '../../src/gazette/limits/limits.ts';
import { boundOf } from '../../src/gazette/limits/within.ts';
import { PROOFS } from './proofs.ts';
import { keyOf, passes } from './rerun.ts';

const proven = Map.groupBy(
  Object.entries(PROOFS).flatMap(([limit, sides]) =>
    Object.values(sides).map(({ to, test }) => ({ limit: limit as LimitName, to, test })),
  ),
  ({ test }) => test,
);

let file: RunnerTestFile | undefined;

afterEach(async ({ task }) => {
  file = task.file;
  // What a moved limit makes of a text must not be written down as what is expected.
  const { snapshotState } = expect.getState();
  if (task.result?.state === 'fail' || snapshotState.snapshotUpdateState === 'all') return;
  for (const { limit, to } of proven.get(keyOf(task)) ?? []) {
    if (await passes(task, { limit, to })) throw new Error(unproven(limit, `it passes with ${to} as well`));
    // What has just differed from its snapshot did so as it should.
    snapshotState.clearTest(task.id);
  }
});

afterAll(() => {
  const tests = new Set(file && testsOf(file).map(keyOf));
  for (const { limit, test } of [...proven.values()].flat()) {
    const isHere = file && test.startsWith(`${file.name} > `);
    if (isHere && !tests.has(test)) throw new Error(unproven(limit, `no test is “${test}”`));
  }
});

function testsOf(suite: RunnerTestSuite): RunnerTestCase[] {
  return suite.tasks.flatMap((task) => (task.type === 'suite' ? testsOf(task) : [task]));
}

function unproven(limit: LimitName, why: string): string {
  const bound = boundOf(LIMITS[limit]);
  return `Nothing shows any more that the limit ${limit} should be ${bound}: ${why}. npm run thresholds looks for a test.`;
}
