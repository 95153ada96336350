import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfFixtures, isBlank, lineByLine, type Change } from './differences.ts';
import { SEEDS } from './originals.ts';

const DOUBLED: Change = { apply: lineByLine((line) => (isBlank(line) ? [line, ''] : line)) };
const REMOVED: Change = { apply: lineByLine((line) => (isBlank(line) ? [] : line)) };

describe.each([
  ['its blank lines doubled', DOUBLED],
  ['no blank lines', REMOVED],
])('a gazette with %s', (_, change) => {
  it.each(SEEDS)('has the tree of $name', (seed) => {
    expect(differencesOf(seed, change)).toEqual([]);
  });

  it('has the trees of the fixtures', () => {
    expect(differencesOfFixtures(change)).toEqual([]);
  });
});
