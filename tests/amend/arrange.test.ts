import { describe, expect, test } from 'vitest';
import { arrange, type Slot } from '../../src/gazette/amend/arrange.ts';

const slot = (number: number, fields: Partial<Slot<string>> = {}): Slot<string> => ({
  number,
  value: `旧${number}`,
  to: null,
  isDeleted: false,
  ...fields,
});
const DELETED = { isDeleted: true };

function order(slots: Slot<string>[], inserted: { number: number; value: string }[], closesGaps: boolean): string[] {
  return arrange(slots, inserted, closesGaps).map(({ number, value }) => `${number}${value}`);
}

describe('articles', () => {
  test('behind an inserted one move down', () => {
    expect(order([slot(1), slot(2), slot(3)], [{ number: 2, value: '新' }], false)).toEqual([
      '1旧1',
      '2新',
      '3旧2',
      '4旧3',
    ]);
  });

  test('behind a deleted one move up only where the decision says so', () => {
    const slots = [slot(1), slot(2, DELETED), slot(3)];
    expect(order(slots, [], true)).toEqual(['1旧1', '2旧3']);
    expect(order(slots, [], false)).toEqual(['1旧1', '3旧3']);
  });

  test('that are given a number leave the others in order', () => {
    const slots = [slot(6), slot(7, DELETED), slot(8), slot(9, { to: 7 }), slot(10)];
    expect(order(slots, [], true)).toEqual(['6旧6', '7旧9', '8旧8', '9旧10']);
  });
});
