import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import { convertFile } from '../helpers/convert-file.ts';
import { convertText } from '../helpers/convert-text.ts';
import { differencesOf } from '../metamorphic/differences.ts';
import { FIXTURES, SEEDS } from '../metamorphic/originals.ts';
import { DRESSES } from './dresses.ts';

const OTHERS = globSync('tests/collections/*/seeds/*.txt').map((file) => {
  const read = convertFile(file);
  return { name: basename(file), text: read.trace.source.text, sidecar: {}, read };
});
/** Of the gazettes of this repository, those that are quick to read. */
const DRESSED = [...SEEDS.filter(({ name }) => name.includes('beijing-20')), ...OTHERS];

it('is given to all gazettes and fixtures as they were received', () => {
  const all = [...SEEDS, ...FIXTURES, ...OTHERS];
  expect(all.flatMap(({ name, read }) => exceededBy(read).map((measure) => `${name}: ${measure}`))).toEqual([]);
});

/** A dress that changes fewer lines does no harm: the English contents of a gazette without tables. */
const FEWEST = 5;

/** What is read otherwise is an error: in a gazette of two pages too little may exceed a limit, but something else is missing then. */
describe.each(Object.entries(DRESSES))('of %s', (_, dress) => {
  it.each(DRESSED.filter(({ text }) => linesChanged(text, dress(text)) >= FEWEST))(
    'is an error where it makes another text of $name',
    (gazette) => {
      const { warnings } = convertText(dress(gazette.text), gazette.sidecar).issue;
      if (!warnings.some(({ severity }) => severity === 'error'))
        expect(differencesOf(gazette, { apply: ({ text }) => dress(text) })).toEqual([]);
    },
  );
});

function linesChanged(text: string, dressed: string): number {
  const before = new Set(text.split('\n'));
  return dressed.split('\n').filter((line) => !before.has(line)).length + (dressed.length < text.length ? FEWEST : 0);
}

function exceededBy({ issue }: ConvertedGazette): string[] {
  return issue.confidence.filter(({ exceeded }) => exceeded).map(({ measure }) => measure);
}
