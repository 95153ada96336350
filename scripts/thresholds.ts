/**
 * `npm run thresholds [-- tests/link …]`
 *
 * Looks for the tests that prove each limit of `src/gazette/limits/limits.json`: runs every test that needs no site and
 * asks a limit again with that limit moved, and records the nearest move at which one fails (`tests/limits/proofs.json`,
 * which the tests hold true from then on). Only moves nearer than the one on record are tried: where one on record no
 * longer holds and none was found, it is gone then, and a second run looks for all. Then measures in the gazettes of
 * `seeds/` which values nearest to a limit decide anything, and writes them into the table. Ends with exit code 1 where
 * no test fails on one side of a limit. With names of tests, runs those alone, and keeps what is on record of others: a
 * folder at a time comes to the same.
 */
import { mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { LIMITS, type LimitName } from '../src/gazette/limits/limits.ts';
import { boundOf } from '../src/gazette/limits/within.ts';
import { PROOFS, type Proof, type Side } from '../tests/limits/proofs.ts';
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

/** Of what was found and what is on record of tests that did not run, the moves nearest to the limits. */
function withOthers(found: typeof PROOFS): typeof PROOFS {
  const names = Object.keys(LIMITS) as LimitName[];
  return Object.fromEntries(
    names.map((name) => {
      const away = (proof: Proof | undefined): number => Math.abs((proof?.to ?? Infinity) - boundOf(LIMITS[name]));
      const nearer = (side: Side): Proof | undefined => {
        const known = PROOFS[name]?.[side];
        const other = tests.some((test) => known?.test.startsWith(test)) ? undefined : known;
        return away(found[name]?.[side]) < away(other) ? found[name]?.[side] : other;
      };
      return [name, { lower: nearer('lower'), higher: nearer('higher') }];
    }),
  );
}
