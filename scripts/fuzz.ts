/**
 * `npm run fuzz -- [--minutes N] [--seed N] [--finds DIR]`: makes gazettes up and looks for one that breaks what always
 * holds. Each find is made as small as it gets and written to a folder; moved to tests/fuzz/finds/ it is a test.
 *
 * The same seed makes the same samples, whatever the machine. Exit code 1 where anything was found.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { examine, type Find } from '../tests/fuzz/examine.ts';
import { makeSample } from '../tests/fuzz/make-sample.ts';
import { minimise } from '../tests/fuzz/minimise.ts';
import { randomFrom } from '../tests/fuzz/random.ts';
import type { Sample } from '../tests/fuzz/sample.ts';
import { terminal } from './lib/terminal.ts';

/** How often it says how far it is, in milliseconds. */
const BETWEEN_WORDS = 60_000;

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { minutes: text, seed: text, finds: text } });
const minutes = Number(values.minutes ?? 1);
const firstSeed = Number(values.seed ?? Date.now() % 2 ** 31);
const folder = values.finds ?? 'fuzz-finds';
if (![minutes, firstSeed].every(Number.isFinite)) {
  terminal.error('Usage: [--minutes N] [--seed N] [--finds DIR]');
  process.exit(2);
}

const started = performance.now();
const found = new Map<string, number>();
let [samples, spoken] = [0, started];
terminal.log(`seed ${firstSeed}, ${minutes} minutes`);
for (; performance.now() - started < minutes * 60_000; samples++) {
  const seed = firstSeed + samples;
  const sample = makeSample(randomFrom(seed));
  const find = await examine(sample);
  if (find) await keep(find, sample, seed);
  if (performance.now() - spoken > BETWEEN_WORDS) {
    spoken = performance.now();
    terminal.log(`${((spoken - started) / 60_000).toFixed(0)} minutes: ${samples} samples, ${found.size} finds`);
  }
}
terminal.log(`${samples} samples from seed ${firstSeed}: ${found.size} finds`);
for (const [rule, times] of found) terminal.log(`${String(times).padStart(6)} × ${rule}`);
process.exitCode = found.size > 0 ? 1 : 0;

/** The first of each kind is made small; of the others the seed is named. */
async function keep(find: Find, sample: Sample, seed: number): Promise<void> {
  const kind = kindOf(find);
  found.set(kind, (found.get(kind) ?? 0) + 1);
  terminal.log(`seed ${seed}: ${kind}`);
  if (found.get(kind) !== 1) return;
  const small = await minimise(sample, async (smaller) => {
    const other = await examine(smaller);
    return other !== null && kindOf(other) === kind;
  });
  const detail = (await examine(small))?.detail ?? find.detail;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${seed}.json`),
    `${JSON.stringify({ rule: find.rule, detail, sample: small }, null, 2)}\n`,
  );
}

/** Where something is thrown, also what and from where, without the words of the sample. */
function kindOf({ rule, detail }: Find): string {
  return rule.endsWith('refusals') || rule.endsWith('compiles')
    ? `${rule}: ${/^\w+/.exec(detail)?.[0] ?? ''} ${/\bat .*/.exec(detail)?.[0] ?? ''}`
    : rule;
}
