import { describe, expect, test } from 'vitest';
import { namePlace, type Step } from '../../src/gazette/wording/name-place.ts';
import { namePart, nameThing } from '../../src/gazette/wording/name-thing.ts';
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

const part = (words: string): Step => ({ kind: 'part', words });
const section = (label: string | null, heading = '标题'): Step => ({ kind: 'section', label, heading });
const article = (label: string): Step => ({ kind: 'article', label });
const item = (label: string): Step => ({ kind: 'item', label });
const paragraph = (number: number, of: number, alone = false): Step => ({ kind: 'paragraph', number, of, alone });
const thing = (words: string): Step => ({ kind: 'thing', words });

describe('a place is named as one cites it', () => {
  test.each<[string, Step[]]>([
    ['第四十条', [section('第五章'), article('第四十条')]],
    ['第四十条', [article('第四十条'), paragraph(1, 1, true)]],
    ['第二十四条第一款', [article('第二十四条'), paragraph(1, 2)]],
    ['第二十四条第一款第三项', [article('第二十四条'), paragraph(1, 2), item('（三）')]],
    ['第二十四条第三项第二目', [article('第二十四条'), paragraph(1, 1, true), item('（三）'), item('2.')]],
    ['第十二条之一', [article('第十二条之一')]],
    ['附件2第三条', [part('附件2'), section('第一章'), article('第三条')]],
    ['第二部分', [section('二、')]],
    ['第二部分第2段', [section('二、'), paragraph(2, 3)]],
    ['第二部分', [section('二、'), paragraph(1, 1, true)]],
    ['第二部分第1段', [section('二、'), paragraph(1, 1)]],
    ['第3部分', [section('3.')]],
    ['二、（一）', [section('二、'), section('（一）')]],
    ['二、（一）第2段', [section('二、'), section('（一）'), paragraph(2, 2)]],
    ['二、（一）3', [section('二、'), section('（一）'), section('3.')]],
    ['二、（一）3.第2段', [section('二、'), section('（一）'), section('3.'), paragraph(2, 4)]],
    ['二、（一）（3）', [section('二、'), section('（一）'), paragraph(1, 1), item('（3）')]],
    ['二、（一）第2段第3项', [section('二、'), section('（一）'), paragraph(2, 2), item('3.')]],
    ['第一部分第二项', [section('一、'), item('二是')]],
    ['第二篇第一章第三部分第4段', [section('第二篇'), section('第一章'), section('三、'), paragraph(4, 5)]],
    ['五、第一部分（一）', [section('五、'), section('第一部分：'), section('（一）')]],
    ['“第一阶段：全面部署，排查摸底”第1段', [section(null, '第一阶段：全面部署，排查摸底'), paragraph(1, 2)]],
    ['“加强‘三农’工作”', [section(null, '加强“三农”工作。')]],
    ['附件1“说明”第2项', [part('附件1'), section(null, '说明'), item('2.')]],
    ['附件1第三部分', [part('附件1'), section('三、')]],
    ['附件1 一、（二）', [part('附件1'), section('一、'), section('（二）')]],
    ['印发通知', [part('印发通知'), paragraph(1, 1, true)]],
    ['印发通知第2段', [part('印发通知'), paragraph(2, 2)]],
    ['第1段', [part(''), paragraph(1, 1, true)]],
    ['', [part('')]],
    ['附件3表“耕地保有量”', [part('附件3'), section('一、'), thing('表“耕地保有量”')]],
  ])('%s', (words, steps) => {
    expect(namePlace(steps)).toBe(words);
  });
});

describe('a part is named', () => {
  test.each([
    ['印发通知', { role: 'notice', label: null, title: '关于印发甲办法的通知' }, false],
    ['附件1', { role: 'annex', label: '附件1', title: '申报书' }, false],
    ['附件《指标体系》', { role: 'annex', label: null, title: '指标体系' }, false],
    ['', { role: 'instrument', label: null, title: '甲办法' }, false],
    ['《落实〈乙规定〉方案》', { role: 'instrument', label: null, title: '落实《乙规定》方案' }, true],
  ] as const)('%s', (words, of, several) => {
    expect(namePart(of, several)).toBe(words);
  });
});

describe('a table, a figure, a note or a signature is named by itself', () => {
  test.each([
    ['att_1__table_2', '', '表2'],
    ['table_1', '表3 重点项目清单', '表3'],
    ['table_1', '表三　重点项目清单', '表三'],
    ['table_1', '表门头沟区“两山指数”', '表“表门头沟区‘两山指数’”'],
    ['fig_10', '图9 设施布局示意图', '图9'],
    ['fig_1', '“十三五”时期主要指标', '图“‘十三五’时期主要指标”'],
    ['fn_2', '②', '注②'],
    ['notice__signature', '', '落款'],
    ['annexlist-2', '', '附件说明'],
  ])('%s %s: %s', (id, printed, words) => {
    expect(nameThing(id, printed)).toBe(words);
  });
});
