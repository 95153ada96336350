import { describe, expect, it } from 'vitest';
import { differencesOf, differencesOfFixtures, isBlank, lineByLine, type Change } from './differences.ts';
import { SEEDS } from './originals.ts';

/** A prime, so that in time every kind of place gets one. */
const DISTANCE = 5;

/** A page number in the gap between two paragraphs, the contents page and the halves of paragraphs among them. */
const NUMBERED: Change = {
  apply: lineByLine((line, i) => (isBlank(line) && i % DISTANCE === 0 ? ['', `— ${(i % 900) + 1} —`, ''] : line)),
};

describe('a gazette with page numbers between its paragraphs', () => {
  it.each(SEEDS)('has the tree of $name', (seed) => {
    expect(differencesOf(seed, NUMBERED)).toEqual([]);
  });

  it('has the trees of the fixtures', () => {
    expect(differencesOfFixtures(NUMBERED)).toEqual([]);
  });
});
