import { expect, it } from 'vitest';
import { annexNumberOf } from '../../src/gazette/parse/annex-number.ts';

it.each([
  ['附件1', 1],
  ['附 件 12：', 12],
  ['附件三', 3],
  ['附件十一', 11],
  ['附件', null],
])('the number of %s is %s', (label, number) => {
  expect(annexNumberOf(label)).toBe(number);
});
