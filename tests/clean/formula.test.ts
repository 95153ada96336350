import { describe, expect, it } from 'vitest';
import { readInline } from '../../src/gazette/clean/inline.ts';
import { sourced } from '../../src/gazette/text/sourced.ts';
import { aRun } from '../helpers/a-run.ts';

describe('dollars', () => {
  it.each([
    '由100$调整为200$以上',
    '每吨100$-200$',
    '$100-$200',
    'US$100, HK$200',
    '价格____$，共____$',
    '价格$____$',
    '$5，$6',
    '不超过 $100 购买，不低于 $90 出售',
    '$100 亿元与 $200 亿元',
    '$$$$',
    '$$ 甲 $$',
    '$ $',
  ])('of prices stay: %s', (text) => {
    expect(read(text)).toEqual({ text, rules: [] });
  });

  it('that are escaped are printed', () => {
    expect(read('\\$100 调整为 \\$200').text).toBe('$100 调整为 $200');
  });

  it('of a price before a formula leave it what it is', () => {
    expect(read('US$100，增长 $5\\%$，HK$200').text).toBe('US$100，增长 5%，HK$200');
  });
});

describe('brackets behind backslashes', () => {
  it.each([
    ['\\(一\\) 总体要求 \\[1\\]', '(一) 总体要求 [1]'],
    ['\\(见附件 PM\\_{2.5}\\)', '(见附件 PM2.5)'],
    ['\\(D\\)', '(D)'],
  ])('that enclose no TeX are printed: %s', (text, printed) => {
    expect(read(text)).toEqual({ text: printed, rules: [] });
  });
});

describe('a formula that cannot be read', () => {
  it.each(['$\\foo{1}$', '$a} b_c$', '$\\frac{a}{b}} + c$', '${a {b\\%$', '\\(\\foo\\)', '$\\char"202E x$'])(
    'stays as it is printed and is reported: %s',
    (text) => {
      expect(read(text)).toEqual({ text, rules: ['formula'] });
    },
  );

  it('is reported at its place', () => {
    const run = aRun('甲\n乙$\\foo$');
    readInline(sourced('乙$\\foo$', 2), run);
    expect(run.messages.messages.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 2, '公式“$\\foo$”读不懂，照原样保留'],
    ]);
  });
});

describe('other markup', () => {
  it('is not looked for in a formula', () => {
    expect(read('**若**$p<b>c_{1}$，$\\text{**}$').text).toBe('若p < b > c₁，**');
  });

  it('reads around a formula', () => {
    expect(read('<sub>$\\alpha$</sub><p>$x$</p><p>乙</p>').text).toBe('α\nx\n乙');
  });
});

function read(text: string): { text: string; rules: (string | undefined)[] } {
  const run = aRun(text);
  const { value } = readInline(sourced(text, 0), run);
  return { text: value, rules: run.messages.messages.map((message) => message.ruleId) };
}
