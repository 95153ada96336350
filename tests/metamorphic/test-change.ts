import { expect, it } from 'vitest';
import { differencesOf, type Change } from './differences.ts';
import { FIXTURES, SEEDS } from './originals.ts';

/** Tests that the gazettes of this repository and the fixtures are read as they were when they are changed so. */
export function testChange(change: Change): void {
  it.each(SEEDS)('has the tree of $name', (seed) => {
    expect(differencesOf(seed, change)).toEqual([]);
  });

  it('has the trees of the fixtures', () => {
    const differences = FIXTURES.flatMap((fixture) =>
      differencesOf(fixture, change).map((line) => `${fixture.name}: ${line}`),
    );
    expect(differences).toEqual([]);
  });
}
