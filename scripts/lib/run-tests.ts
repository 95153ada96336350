import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * Runs the tests of a configuration of Vitest that watches what they do.
 *
 * @param names of tests; all where there are none
 * @returns whether all pass
 */
export function runTests(
  config: string,
  names: readonly string[],
  variables: Readonly<Record<string, string>>,
): boolean {
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--reporter=dot', ...names];
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env: { ...process.env, ...variables } });
  return status === 0;
}
