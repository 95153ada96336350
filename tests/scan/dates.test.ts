import { describe, expect, it } from 'vitest';
import { findImpossibleDate, parseDate, RE_DATE_LINE } from '../../src/gazette/scan/dates.ts';

describe('parseDate', () => {
  it.each(['〇', '○', '◯', '零', '0', '０', 'O', 'Ｏ', 'o'])('reads a year with %s for its zero', (zero) => {
    const line = `二${zero}一八年三月一日`;
    expect(parseDate(line)).toBe('2018-03-01');
    expect(RE_DATE_LINE.test(line)).toBe(true);
  });

  it.each([
    ['2018 年 6 月 27 日', '2018-06-27'],
    ['（２０１８年１１月３０日）', '2018-11-30'],
    ['二〇一八年十二月三十一日', '2018-12-31'],
    ['二〇二〇年十月二十日', '2020-10-20'],
    ['中華民國114年1月5日', '2025-01-05'],
    ['民國 89 年 4 月 28 日', '2000-04-28'],
    ['中華民國一百十二年十二月二十一日', '2023-12-21'],
    ['颁布日期：1999-12-10', '1999-12-10'],
    ['2015/11/29', '2015-11-29'],
    ['2018.10.9', '2018-10-09'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each(['2019年2月30日', '2019年2月29日', '2019年4月31日', '2019年13月1日', '2019年1月32日', '2019年0月1日'])(
    'reads none in %s, which no calendar has',
    (text) => {
      expect(parseDate(text)).toBeNull();
      expect(findImpossibleDate(text)).toBe(text);
    },
  );

  it.each(['12018-10-9', '2018-10-123', '2018.10-20', '3018-10-9', '112年12月21日'])('reads none in %s', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('knows leap years', () => {
    expect(parseDate('2020年2月29日')).toBe('2020-02-29');
    expect(parseDate('二〇〇〇年二月二十九日')).toBe('2000-02-29');
    expect(findImpossibleDate('2020年2月29日')).toBeNull();
    expect(findImpossibleDate('2020年2月')).toBeNull();
  });
});
