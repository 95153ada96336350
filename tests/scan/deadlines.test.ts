import { describe, expect, it } from 'vitest';
import { deadlineOf, findDeadlines } from '../../src/gazette/scan/deadlines.ts';

const PLAN = { year: 2018, after: '2018-04-28' };

describe('a field that says until when', () => {
  it.each([
    ['2018年6月底前', '2018-06-30'],
    ['2019年12月', '2019-12-31'],
    ['2020年完成', '2020-12-31'],
    ['2020', '2020-12-31'],
    ['二〇二〇年二月底', '2020-02-29'],
    ['2018年底前', '2018-12-31'],
    ['2018年4月24—28日', '2018-04-28'],
    ['2018年7月17日—8月31日', '2018-08-31'],
    ['2019年1—3月', '2019-03-31'],
    ['2019年1月—2月', '2019-02-28'],
    ['2019年上半年', '2019-06-30'],
    ['2019年第三季度', '2019-09-30'],
    ['2019年10月中旬', '2019-10-20'],
    ['2018.6.30', '2018-06-30'],
    ['2018年6月底前制度出台，2018年11月底前上线', '2018-11-30'],
  ])('names a day: %s', (text, date) => {
    expect(deadlineOf(text, { year: null, after: null })).toBe(date);
  });

  it.each(['长期坚持', '每月', '每年6月', '贯穿2018年全年', '持续推进', '按时间节点完成', '2018年2月30日', '2020年前'])(
    'names none: %s',
    (text) => {
      expect(deadlineOf(text, PLAN)).toBeNull();
    },
  );

  it('that names several days has none', () => {
    expect(deadlineOf('甲2018年11月底前完成；乙2018年10月底前完成', PLAN)).toBeNull();
  });

  it('without a year is of the year of the plan', () => {
    expect(deadlineOf('年底前', PLAN)).toBe('2018-12-31');
    expect(deadlineOf('6月底前', PLAN)).toBe('2018-06-30');
    expect(deadlineOf('年底前', { year: null, after: '2018-04-28' })).toBeNull();
  });

  it('without a year is not of one in which it was over when the text was made', () => {
    expect(deadlineOf('3月底前', PLAN)).toBeNull();
  });
});

describe('a deadline in running text', () => {
  it.each([
    ['5月底前完成站房建设', ['5月底前']],
    ['6月底完成“一河一策”编制工作', ['6月底']],
    ['于2018年9月1日前报送', ['2018年9月1日前']],
    ['争取3-5年内打造1-2个5A级景区', []],
    ['自2016年以来，每年底前排查一次', []],
    ['到2035年拥有5家酒店', []],
  ])('%s', (text, found) => {
    expect(findDeadlines(text, PLAN).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
