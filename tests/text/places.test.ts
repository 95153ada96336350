import { describe, expect, test } from 'vitest';
import { placeOfId } from '../../src/gazette/text/place-of-id.ts';
import { parseNumeral } from '../../src/gazette/text/numerals.ts';
import { toHanNumeral } from '../../src/gazette/text/to-han-numeral.ts';

describe('a number is written as an article is numbered', () => {
  test.each([
    [0, '零'],
    [3, '三'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [101, '一百零一'],
    [112, '一百一十二'],
    [120, '一百二十'],
    [1005, '一千零五'],
    [1010, '一千零一十'],
  ])('%i is %s', (value, words) => {
    expect(toHanNumeral(value)).toBe(words);
  });

  test('what is written is read back as the same number', () => {
    for (let value = 1; value < 1300; value++) expect(parseNumeral(toHanNumeral(value))).toBe(value);
  });

  test('what no article has as its number is refused', () => {
    for (const value of [-1, 1.5, 10_000]) expect(() => toHanNumeral(value)).toThrow(RangeError);
  });
});

describe('an id is read as the place that a statute would name', () => {
  test.each([
    ['art_40', '第四十条'],
    ['art_12_1__para_2', '第十二条之一第二款'],
    ['art_24__para_1', '第二十四条第一款'],
    ['art_24__para_1__point_3', '第二十四条第一款第三项'],
    ['art_24__para_1__point_3__point_2', '第二十四条第一款第三项第二目'],
    ['att_2__art_3', '第三条'],
    ['art_5-2__para_1', '第五条第一款'],
  ])('%s is %s', (id, words) => {
    expect(placeOfId(id)).toBe(words);
  });

  test('an id outside articles names none', () => {
    for (const id of ['lvl_2__lvl_1', 'chp_1', 'table_1', 'part_1__para_2']) expect(placeOfId(id)).toBeNull();
  });
});
