import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/gazette/indicators/read-table.ts';
import type { Row } from '../../src/gazette/indicators/read-value.ts';
import type { Period } from '../../src/gazette/indicators/settle-kinds.ts';
import type { Table } from '../../src/gazette/model/nodes.ts';
import { aTable } from '../helpers/builders.ts';

const FIVE_YEARS: Period = { from: 2016, signed: 2016 };

/** One line for each row: what it is, its unit, then each value with its year, a star where it is a target. */
function read(table: Table, period: Period = FIVE_YEARS): string[] {
  return readTable(table, period, () => null).map(print);
}

function print({ category, group, name, unit, nature, values }: Row): string {
  const figures = values.map(({ year, value, kind }) => `${year ?? '?'}:${value}${kind === 'target' ? '*' : ''}`);
  return [[category, group, name].filter(Boolean).join(' > '), unit ?? '-', nature ?? '-', ...figures].join(' | ');
}

describe('a table of targets', () => {
  // “十三五”生态环境保护规划（国发〔2016〕65号）专栏1
  it('is read with names that rows share, bands over rows, and sums of a period', () => {
    const table = aTable(
      'table_1',
      [[{ text: '指标', colspan: 2 }, '2015年', '2020年', '〔累计〕', '属性']],
      [
        [{ text: '生态环境质量', colspan: 6 }],
        [{ text: '1.空气质量', rowspan: 2 }, '地级及以上城市空气质量优良天数比率（%）', '76.7', '>80', '-', '约束性'],
        ['细颗粒物未达标地级及以上城市浓度下降（%）', '-', '-', '〔18〕', '约束性'],
        [{ text: '2.水环境质量', rowspan: 2 }, '地表水质量达到或好于Ⅲ类水体比例（%）', '66', '>70', '-', '约束性'],
        ['地下水质量极差比例（%）', '15.7', '15左右', '-', '预期性'],
        [{ text: '污染物排放总量', colspan: 6 }],
        [{ text: '5.主要污染物排放总量减少（%）', rowspan: 2 }, '化学需氧量', '-', '-', '〔10〕', '约束性'],
        ['二氧化硫', '-', '-', '〔15〕', '约束性'],
      ],
    );
    expect(read(table)).toEqual([
      '生态环境质量 > 空气质量 > 地级及以上城市空气质量优良天数比率 | % | 约束性 | 2015:76.7 | 2020:>80*',
      '生态环境质量 > 空气质量 > 细颗粒物未达标地级及以上城市浓度下降 | % | 约束性 | ?:〔18〕*',
      '生态环境质量 > 水环境质量 > 地表水质量达到或好于Ⅲ类水体比例 | % | 约束性 | 2015:66 | 2020:>70*',
      '生态环境质量 > 水环境质量 > 地下水质量极差比例 | % | 预期性 | 2015:15.7 | 2020:15左右*',
      '污染物排放总量 > 主要污染物排放总量减少 > 化学需氧量 | % | 约束性 | ?:〔10〕*',
      '污染物排放总量 > 主要污染物排放总量减少 > 二氧化硫 | % | 约束性 | ?:〔15〕*',
    ]);
  });

  // 中华人民共和国国民经济和社会发展第十三个五年规划纲要 专栏2
  it('keeps a name whole that spans the columns of names, and no growth for a figure of its unit', () => {
    const table = aTable(
      'table_1',
      [[{ text: '指标', colspan: 2 }, '2015年', '2020年', '年均增速〔累计〕', '属性']],
      [
        [{ text: '（1）国内生产总值（GDP）（万亿元）', colspan: 2 }, '67.7', '>92.7', '>6.5%', '预期性'],
        [{ text: '（3）城镇化率', rowspan: 2 }, '常住人口城镇化率（%）', '56.1', '60', '〔3.9〕', '预期性'],
        ['户籍人口城镇化率（%）', '39.9', '45', '〔5.1〕', '预期性'],
      ],
    );
    expect(read(table)).toEqual([
      '国内生产总值（GDP） | 万亿元 | 预期性 | 2015:67.7 | 2020:>92.7* | ?:>6.5%*',
      '城镇化率 > 常住人口城镇化率 | % | 预期性 | 2015:56.1 | 2020:60* | ?:〔3.9〕*',
      '城镇化率 > 户籍人口城镇化率 | % | 预期性 | 2015:39.9 | 2020:45* | ?:〔5.1〕*',
    ]);
    const [gdp] = readTable(table, FIVE_YEARS, () => null);
    expect(gdp?.values.map(({ number, bound }) => [number, bound])).toEqual([
      [67.7, null],
      [null, { side: 'more', number: 92.7 }],
      [null, null],
    ]);
  });

  // 江苏高水平全面建成小康社会指标（2016年）
  it('is read with a number and a kind left of the name, and leaves out who gives the figures', () => {
    const table = aTable(
      'table_1',
      [['类别', '序号', '指标名称', '计量单位', '2020年目标值', '资料来源']],
      [
        [{ text: '创新驱动', rowspan: 2 }, '8', '研发经费支出占GDP比重', '%', '≥2.8', '省统计局'],
        ['9', '万人发明专利拥有量', '件', '≥20', '省知识产权局'],
        ['人民生活', '15', '农村低收入人口累计脱贫率', '%', '=100', '省扶贫办'],
      ],
    );
    expect(read(table)).toEqual([
      '创新驱动 > 研发经费支出占GDP比重 | % | - | 2020:≥2.8*',
      '创新驱动 > 万人发明专利拥有量 | 件 | - | 2020:≥20*',
      '人民生活 > 农村低收入人口累计脱贫率 | % | - | 2020:=100*',
    ]);
  });

  it('has the years below one head of targets, and the unit of all in its remark', () => {
    const table = aTable(
      'table_1',
      [
        [
          { text: '指标', rowspan: 2 },
          { text: '2017年实际', rowspan: 2 },
          { text: '年度目标', colspan: 3 },
        ],
        ['2018年', '2019年', '2020年'],
      ],
      [['新增造林面积', '1.2', '1.5', '1.5', '完成省下达任务']],
      { note: '单位：万亩' },
    );
    expect(read(table, { from: 2018, signed: 2018 })).toEqual([
      '新增造林面积 | 万亩 | - | 2017:1.2 | 2018:1.5* | 2019:1.5* | 2020:完成省下达任务*',
    ]);
  });

  it('tells by its period which year was reached, and by the first of several where nothing tells', () => {
    const table = aTable(
      'table_1',
      [['主要指标（单位）', '2010年', '2015年', '2020年']],
      [['森林覆盖率（%）', '38', '40', '42']],
    );
    expect(read(table)).toEqual(['森林覆盖率 | % | - | 2010:38 | 2015:40 | 2020:42*']);
    expect(read(table, { from: null, signed: null })).toEqual(['森林覆盖率 | % | - | 2010:38 | 2015:40* | 2020:42*']);
  });

  it('may name its years in brackets, by a five-year plan, or not at all', () => {
    const head = ['类别', '主要指标', '基期年（2015年）', '“十二五”完成', '指标值(2020年)', '年均/累计'];
    const body = ['经济发展', '研发经费投入强度（%）', '2.07', '1.9', '2.5', '〔0.43〕'];
    expect(read(aTable('table_1', [head], [body]))).toEqual([
      '经济发展 > 研发经费投入强度 | % | - | 2015:2.07 | ?:1.9 | 2020:2.5* | ?:〔0.43〕*',
    ]);
  });

  it('may have its head among its rows', () => {
    const table = aTable(
      'table_1',
      [],
      [
        ['指标', '单位', '现状', '“十四五”末'],
        ['供水能力', '万吨', '24', '30'],
      ],
    );
    expect(read(table, { from: 2021, signed: 2021 })).toEqual(['供水能力 | 万吨 | - | ?:24 | 2025:30*']);
  });
});

describe('no table of targets', () => {
  it.each([
    ['has figures of the past alone', [['指标', '2013年', '2014年']], [['粮食产量（万吨）', '60', '61']]],
    ['scores', [['考核指标', '评分标准', '分值']], [['组织领导', '成立领导小组的得满分', '10']]],
    ['names no indicators', [['项目', '2020年']], [['污水处理厂', '1座']]],
    ['says who must do what', [['任务', '责任单位', '2020年目标']], [['造林', '林业局', '1.5万亩']]],
  ])('is one that %s', (_, head, body) => {
    expect(read(aTable('table_1', head, body))).toEqual([]);
  });
});
