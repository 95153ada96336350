import { TestRunner, type TestContext } from 'vitest';
import type { LimitName } from '../../src/gazette/limits/limits.ts';
import { moveLimit } from '../../src/gazette/limits/within.ts';

type Test = TestContext['task'];

/** A test by its file and its title. */
export function keyOf(test: Pick<Test, 'file' | 'fullTestName'>): string {
  return `${test.file.name} > ${test.fullTestName}`;
}

/** Whether a test that has just passed passes again, with a limit moved where one is given. */
export async function passes(test: Test, moved?: { limit: LimitName; to: number }): Promise<boolean> {
  const restore = moved ? moveLimit(moved.limit, moved.to) : () => undefined;
  try {
    await TestRunner.getTestFn(test)();
    return true;
  } catch {
    return false;
  } finally {
    restore();
  }
}
