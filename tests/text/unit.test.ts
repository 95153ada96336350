import { describe, expect, it } from 'vitest';
import { isUnit } from '../../src/gazette/text/unit.ts';

// From columns of units of five-year plans and of plans of land, energy, water and health.
const UNITS = (
  '% ‰ 元 万亿元 亿美元 万元/人 公里 万公顷 公斤 公分 千克 千米 亿千瓦 兆瓦 毫米 厘米 米 万吨 亩 倍 个百分点 百分点 小时 天 岁 ' +
  '人 人/平方公里 万人次 名 户 个 家 件/万人 项 张/千人 辆 座 所 处 台 标台/万人 套 条 场 篇 年 平方米/人 亿立方米 千瓦时 ' +
  '吨标准煤/万元 吨标煤 微克/立方米 毫克/升 克/千瓦时 升/人·日 分贝'
).split(' ');

describe('a unit', () => {
  it.each(UNITS)('is %s', (text) => {
    expect(isUnit(text)).toBe(true);
  });

  it.each(['白天', '含水面', 'GDP', 'PM2.5', '技术交易额', '2010年不变价', '户籍人口', ''])('is not %s', (text) => {
    expect(isUnit(text)).toBe(false);
  });
});
