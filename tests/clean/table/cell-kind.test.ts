import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/gazette/clean/table/cell-kind.ts';
import { canBeHead, isHeadNoun } from '../../../src/gazette/clean/table/head-words.ts';

describe('kindOf', () => {
  it.each([
    ['empty', ['', ' ', '\n']],
    ['ordinal', ['12', '6*', '103']],
    ['quantity', ['24.66%', '≥ 35.78', '48（2013）', '5000元', '达到 250', '1.11万亩', '2018', '2018年', '1998年']],
    ['date', ['2019年12月', '2018年4月24—28日', '2018年9月3日', '2019年12月底前', '2019年1—3月', '1998年12月']],
    ['dash', ['—', '/', '-', '--']],
    ['options', ['☐ 是 ☐ 否', '□计划 □实际']],
    ['numbered', ['19 生活垃圾资源化处理率', '1* 耕地保有量', '3.安装报警装置']],
    ['code', ['K10+000-K11+365', 'PPP']],
    ['text', ['区环保局', '2020 年规划值', '1998年现状值', '暂无数据', '山区>60%']],
  ] as const)('takes for %s: %j', (kind, texts) => {
    expect(texts.map(kindOf)).toEqual(texts.map(() => kind));
  });
});

describe('canBeHead', () => {
  it.each(['序 号', '2020 年指标', '2015', '1998', '投资估算（亿元）', '存在将培训结果与招生入学挂钩等情况'])(
    'takes %s',
    (text) => {
      expect(canBeHead(text)).toBe(true);
    },
  );

  it.each(['', '/', '12', '35.68%', '2018年4月24日', '☐ 是', '召开部署会。', '负责人：____', '完善机制'.repeat(20)])(
    'does not take %s',
    (text) => {
      expect(canBeHead(text)).toBe(false);
    },
  );
});

describe('isHeadNoun', () => {
  it('looks at the end of a head, its unit left out', () => {
    expect(['责任单位', '投资 估算 (亿元)', '镇'].map(isHeadNoun)).toEqual([true, true, true]);
  });

  it('does not take names that end like a head of one character', () => {
    expect(['妙峰山镇', '朝阳区', '王某某'].map(isHeadNoun)).toEqual([false, false, false]);
  });
});
