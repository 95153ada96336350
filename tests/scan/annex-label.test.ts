import { describe, expect, it } from 'vitest';
import { annexLabelAlone, annexLabelOf, annexLineOf } from '../../src/gazette/scan/annex-label.ts';

describe('annexLabelOf', () => {
  it.each([
    ['附件1', { number: 1, colon: false, length: 3 }],
    ['附 件 12：', { number: 12, colon: true, length: 7 }],
    ['附件十一', { number: 11, colon: false, length: 4 }],
    ['附件三 海淀区公园名录', { number: 3, colon: false, length: 4 }],
    ['附件2海淀区公园名录', { number: 2, colon: false, length: 3 }],
    ['附件：海淀区公园名录', { number: null, colon: true, length: 3 }],
    ['附: 印章印模', { number: null, colon: true, length: 3 }],
    ['附件三亚市公园名录', { number: null, colon: false, length: 2 }],
    ['附件2021年公园名录', { number: null, colon: false, length: 2 }],
  ])('reads %s', (line, label) => {
    expect(annexLabelOf(line)).toEqual(label);
  });

  it.each(['附近居民', '附表1', '见附件1'])('reads none in %s', (line) => {
    expect(annexLabelOf(line)).toBeNull();
  });
});

it.each([
  ['附件1', true],
  ['附 件：', true],
  ['附：', false],
  ['附件1 海淀区公园名录', false],
])('%s is a label alone: %s', (line, isAlone) => {
  expect(annexLabelAlone(line) !== null).toBe(isAlone);
});

it.each([
  ['附件：1. 公园名录', 1, '公园名录'],
  ['  2、公园名录；', 2, '公园名录'],
  ['1.2020年公园名录', 1, '2020年公园名录'],
  ['附件2：公园名录。', 2, '公园名录'],
  ['附：1.5公里线路图', null, '1.5公里线路图'],
])('the line %s names annex %s: %s', (line, number, name) => {
  const read = annexLineOf(line);
  expect(read).toMatchObject({ number, name });
  expect(line.slice(read.start)).toMatch(new RegExp(`^${name}`));
});
