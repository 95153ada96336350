import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfFixtures, lineByLine, type Change } from './differences.ts';
import { SEEDS } from './originals.ts';

const RE_HASHES = /^#{1,6}(?=[^#])/;

const SHUFFLED: Change = { apply: lineByLine((line, i) => line.replace(RE_HASHES, '#'.repeat((i % 6) + 1))) };

describe('a gazette with the levels of its headings shuffled', () => {
  it.each(SEEDS)('has the tree of $name', (seed) => {
    expect(differencesOf(seed, SHUFFLED)).toEqual([]);
  });

  it('has the trees of the fixtures', () => {
    expect(differencesOfFixtures(SHUFFLED)).toEqual([]);
  });
});
