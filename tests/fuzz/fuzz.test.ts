/** Gazettes made up: a few at random, the same in every run, and all that ever broke anything. */
import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { examine } from './examine.ts';
import { makeSample } from './make-sample.ts';
import { minimise } from './minimise.ts';
import { randomFrom } from './random.ts';
import { bytesOf, ENCODINGS, type Sample, type SampleFile } from './sample.ts';

/** Any will do; the run says which sample it was. */
const FIRST_SEED = 1000;
/** Seconds of CPU for the short run; `npm run fuzz -- --minutes 30` is the long one. */
const SECONDS = 8;
/** What they may take on a machine that is busy with other things. */
const MILLISECONDS = 600_000;

function aFile(fields: Partial<SampleFile> = {}): SampleFile {
  return { name: 'sample-1', format: 'txt', text: '甲', encoding: 'utf-8', cut: 0, sidecar: null, ...fields };
}

describe('fuzzing', () => {
  it(
    'finds nothing in a short run',
    async () => {
      const before = process.cpuUsage();
      let samples = 0;
      for (; samples === 0 || secondsSince(before) < SECONDS; samples++) {
        const find = await examine(makeSample(randomFrom(FIRST_SEED + samples)));
        expect(find && { seed: FIRST_SEED + samples, ...find }).toBeNull();
      }
    },
    MILLISECONDS,
  );

  it.each(globSync('tests/fuzz/finds/*.json').sort())('does not find again: %s', async (file) => {
    const { sample } = JSON.parse(readFileSync(file, 'utf8')) as { sample: Sample };
    expect(await examine(sample)).toBeNull();
  });

  it('makes the same sample of a seed', () => {
    expect(makeSample(randomFrom(7))).toEqual(makeSample(randomFrom(7)));
    expect(makeSample(randomFrom(7))).not.toEqual(makeSample(randomFrom(8)));
  });

  it('makes a find as small as what it needs', async () => {
    const text = Array.from({ length: 60 }, (_, i) => `第${i + 1}行${i === 40 ? '《坏' : ''}`).join('\n');
    const files = [aFile({ text: '好' }), aFile({ name: 'sample-2', text, sidecar: 'name: 甲', encoding: 'gb18030' })];
    const small = await minimise(files, (sample) => Promise.resolve(sample.some((file) => file.text.includes('《坏'))));
    expect(small).toEqual([aFile({ name: 'sample-2', text: '《坏' })]);
  });

  it.each(ENCODINGS)('writes a file in %s', (encoding) => {
    const label = encoding === 'utf-8 with BOM' ? 'utf-8' : encoding;
    expect(new TextDecoder(label).decode(bytesOf(aFile({ text: '公报𠮷A', encoding })))).toBe('公报𠮷A');
  });
});

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
