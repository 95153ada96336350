import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfFixtures, isBlank, lineByLine, type Change } from './differences.ts';
import { SEEDS } from './originals.ts';

const DOUBLED: Change = { apply: lineByLine((line) => (isBlank(line) ? [line, ''] : line)) };

describe('a gazette with its blank lines doubled', () => {
  it.each(SEEDS)('has the tree of $name', (seed) => {
    expect(differencesOf(seed, DOUBLED)).toEqual([]);
  });

  it('has the trees of the fixtures', () => {
    expect(differencesOfFixtures(DOUBLED)).toEqual([]);
  });
});
