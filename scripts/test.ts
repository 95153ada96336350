/**
 * `npm test`: all that must hold. What looks at the code alone runs beside the tests that need no site, for each leaves
 * a processor idle; then the site is built and looked at, which wants the machine for itself. All of it runs whatever
 * fails before, and the exit code is 1 where anything does.
 */
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import process from 'node:process';

/** In this order: ESLint reads types that `astro check` writes, and none may be written meanwhile. */
const CHECKS = [
  ['node_modules/astro/bin/astro.mjs', 'check'],
  ['node_modules/eslint/bin/eslint.js', '.'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '.'],
];
const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--project'];

const beside = await Promise.all([checkCode(), passes([...VITEST, 'unit'])]);
const isGood = [...beside, await passes([...VITEST, 'site'])].every(Boolean);
process.exitCode = isGood ? 0 : 1;

async function checkCode(): Promise<boolean> {
  const results: boolean[] = [];
  for (const words of CHECKS) results.push(await passes(words, 'kept'));
  return results.every(Boolean);
}

/** Runs a command; what one with `kept` says is printed when it has ended, whole, between the lines of another. */
async function passes(
  [script = '', ...words]: readonly string[],
  output: 'inherit' | 'kept' = 'inherit',
): Promise<boolean> {
  const stdio = output === 'kept' ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', stdio, stdio] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (output === 'kept')
    process.stdout.write(`\n── ${basename(script)} ${words.join(' ')}: ${status === 0 ? 'passes' : 'fails'}\n${said}`);
  return status === 0;
}
