import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMITS, type Limit, type LimitName } from '../../src/gazette/limits/limits.ts';
import { boundOf, within } from '../../src/gazette/limits/within.ts';
import { PROOFS } from './proofs.ts';

const limits = Object.entries<Limit>(LIMITS) as [LimitName, Limit][];

it.each(limits)('a test fails where %s is lower', (name, limit) => {
  const { to, test } = PROOFS[name]?.lower ?? {};
  expect(to).toBeLessThan(boundOf(limit));
  expect(existsSync(fileOf(test))).toBe(true);
});

/** Where a rule only looks so far, it would find nothing else farther off. */
it.each(limits.filter(([, limit]) => !('upTo' in limit)))('a test fails where %s is higher', (name, limit) => {
  const { to, test } = PROOFS[name]?.higher ?? {};
  expect(to).toBeGreaterThan(boundOf(limit));
  expect(existsSync(fileOf(test))).toBe(true);
});

describe('the record of proofs', () => {
  it('has none for what is no limit', () => {
    expect(Object.keys(PROOFS).filter((name) => !(name in LIMITS))).toEqual([]);
  });

  it('has what was seen in gazettes on its side of the limit', () => {
    const wrong = limits.filter(([name, { seen }]) =>
      seen.some((value, side) => value !== null && within(name, value) !== (side === 0)),
    );
    expect(wrong).toEqual([]);
  });
});

function fileOf(test = ''): string {
  return test.split(' > ')[0] ?? '';
}
