import { describe, expect, it } from 'vitest';
import { themeOf } from '../../src/gazette/plans/theme-of.ts';

const PLACES = ['北京市海淀区', '海淀区', '海淀', '北京市', '北京'];

describe('themeOf', () => {
  it.each([
    ['海淀区第三期学前教育三年行动计划（2018—2020年）', '关于印发《北京市第三期学前教育行动计划》的通知'],
    ['海淀区提升消防综合应急救援能力2018年度工作方案', '关于提升本市消防综合应急救援能力的工作方案'],
    ['中共中央关于制定国民经济和社会发展第十三个五年规划的建议', '北京市国民经济和社会发展第十二个五年规划纲要'],
    [
      '海淀区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要',
      '北京市国民经济和社会发展第十二个五年规划纲要',
    ],
    [
      '国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见',
      '北京市在市场监管领域全面推行部门联合“双随机、一公开”监管实施方案',
    ],
    ['安全生产“十三五”规划', '海淀区安全生产“十二五”规划'],
    ['教育部等四部门关于实施第三期学前教育行动计划的意见', '海淀区学前教育行动计划'],
  ])('is the same of %s and %s', (one, other) => {
    expect(themeOf(one, PLACES).key).toBe(themeOf(other, PLACES).key);
  });

  it.each([['海淀区安全生产“十三五”规划', '海淀区食品安全“十三五”规划']])(
    'is not the same of %s and %s',
    (one, other) => {
      expect(themeOf(one, PLACES).key).not.toBe(themeOf(other, PLACES).key);
    },
  );

  it('leaves 文种 where nothing would be left that tells one theme from another', () => {
    expect(themeOf('北京城市总体规划（2016年—2035年）', PLACES).name).toBe('城市总体');
    expect(themeOf('全民健身实施计划', PLACES).name).toBe('全民健身');
    expect(themeOf('北京市第三产业工作方案', PLACES).name).toBe('第三产业');
    expect(themeOf('北京市幼儿园建设规划', PLACES).name).toBe('幼儿园建设');
  });

  it('takes away all words that make no theme, as long as one is left', () => {
    expect(themeOf('海淀区清洁空气行动计划实施方案', PLACES).name).toBe('清洁空气');
  });

  it('takes no part of a word for a place', () => {
    expect(themeOf('创建国家农产品质量安全区实施方案', PLACES).name).toBe('创建国家农产品质量安全区');
  });

  it('keeps the marks of a name', () => {
    expect(themeOf('北京市“百村示范、千村整治”工程实施方案', PLACES).name).toBe('“百村示范、千村整治”工程');
    expect(themeOf('“健康中国2030”规划纲要', PLACES).name).toBe('“健康中国2030”');
  });
});
