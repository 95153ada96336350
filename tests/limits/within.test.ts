import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/gazette/limits/limits.ts';
import { limitOf, moveLimit, observeLimits, within } from '../../src/gazette/limits/within.ts';
import { fromWords } from '../../src/gazette/lexicon/words.ts';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const restore of undo.splice(0)) restore();
});

describe('a limit', () => {
  const longest = LIMITS.longestRunIn.most;
  const shortest = LIMITS.shortestName.least;

  it('is itself within', () => {
    expect([longest, longest + 1].map((length) => within('longestRunIn', length))).toEqual([true, false]);
    expect([shortest, shortest - 1].map((length) => within('shortestName', length))).toEqual([true, false]);
  });

  it('can be moved and put back', () => {
    const restore = moveLimit('longestRunIn', 3);
    expect([limitOf('longestRunIn'), within('longestRunIn', 4)]).toEqual([3, false]);
    restore();
    expect(limitOf('longestRunIn')).toBe(longest);
  });

  it('that is moved moves the patterns built from it', () => {
    const pattern = fromWords(() => new RegExp(`^.{${limitOf('shortestName')},}$`));
    undo.push(moveLimit('shortestName', 2));
    expect(pattern().test('甲乙')).toBe(true);
    undo.pop()?.();
    expect(pattern().test('甲乙')).toBe(false);
  });
});

it('tells who observes what was measured, until that ends', () => {
  const seen: unknown[] = [];
  const end = observeLimits((...decision) => seen.push(decision));
  within('longestRunIn', 7);
  limitOf('shortestName');
  end();
  within('longestRunIn', 8);
  expect(seen).toEqual([
    ['longestRunIn', 7],
    ['shortestName', null],
  ]);
});
