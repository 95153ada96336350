/**
 * `npm run coverage:rules [-- --report-only] [-- tests/link …]`
 *
 * Runs the tests that need no site and says which alternatives of the patterns of `src/gazette` none of them needs: a
 * pattern without them would have given every test the same result. Words of the lexicon are proven by tests of their
 * own and are not counted here. Ends with exit code 1 where any is left. With names of tests, runs those alone.
 */
import { globSync, mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { printReport } from './coverage-rules/report.ts';
import type { CaseRecord, Shown } from './coverage-rules/rules.ts';
import { unrunCases } from './coverage-rules/unrun-cases.ts';
import { runTests } from './lib/run-tests.ts';
import { terminal } from './lib/terminal.ts';

const { values, positionals } = parseArgs({
  options: { 'report-only': { type: 'boolean', default: false } },
  allowPositionals: true,
});
using folder = mkdtempDisposableSync(join(tmpdir(), 'gongbao-rules-'));
const pass = runTests('scripts/coverage-rules/vitest.config.ts', positionals, { GONGBAO_RULES: folder.path });
if (!pass) terminal.error('Some tests fail; what they would prove may be missing: npm run test:unit.');
const results = globSync(join(folder.path, '*.json')).map((file) => JSON.parse(readFileSync(file, 'utf8')) as Shown);
const left = printReport([
  ...merge(results.flatMap(({ cases }) => cases)),
  ...unrunCases(new Set(results.flatMap(({ places }) => places))),
]);
process.exitCode = !pass || (left > 0 && !values['report-only']) ? 1 : 0;

/** Each case once, with the best proof that any worker has. */
function merge(cases: readonly CaseRecord[]): CaseRecord[] {
  const merged = new Map<string, CaseRecord>();
  for (const found of cases) {
    const before = merged.get(found.key);
    if (!before || before.proof === 'none' || found.proof === 'test') merged.set(found.key, found);
  }
  return [...merged.values()];
}
