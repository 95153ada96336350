/**
 * `npm run thresholds [-- tests/link …]`
 *
 * Looks for the tests that prove each limit of `src/gazette/limits/limits.json`: runs every test that needs no site and
 * asks a limit again with that limit moved, and records the nearest move at which one fails (`tests/limits/proofs.json`,
 * which the tests hold true from then on). Then measures in the gazettes of `seeds/` which values nearest to a limit
 * decide anything, and writes them into the table. Takes a quarter of an hour; ends with exit code 1 where no test
 * fails on one side of a limit. With names of tests, runs those alone, and keeps what is on record of others.
 */
import { mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { LIMITS, type LimitName } from '../src/gazette/limits/limits.ts';
import { PROOFS } from '../tests/limits/proofs.ts';
import { runTests } from './lib/run-tests.ts';
import { terminal } from './lib/terminal.ts';
import { measureSeeds } from './thresholds/measure.ts';
import { writeProofs, writeTable } from './thresholds/print.ts';

const tests = process.argv.slice(2);
using folder = mkdtempDisposableSync(join(tmpdir(), 'gongbao-limits-'));
const found = join(folder.path, 'proofs.json');
if (runTests('scripts/thresholds/vitest.config.ts', tests, { CI: '1', GONGBAO_LIMITS: found })) {
  const proofs = JSON.parse(readFileSync(found, 'utf8')) as typeof PROOFS;
  const missing = writeProofs(tests.length > 0 ? withOthers(proofs) : proofs);
  if (tests.length === 0) writeTable(measureSeeds());
  process.exitCode = missing > 0 ? 1 : 0;
} else {
  terminal.error('Some tests fail; they prove nothing: npm run test:unit.');
  process.exitCode = 1;
}

/** What was found, and what is on record of tests that did not run. */
function withOthers(found: typeof PROOFS): typeof PROOFS {
  const names = Object.keys(LIMITS) as LimitName[];
  return Object.fromEntries(names.map((name) => [name, { ...PROOFS[name], ...found[name] }]));
}
