import { expect, it } from 'vitest';
import { planPeriodOf } from '../../src/gazette/parse/plan-period.ts';

it.each([
  ['京津冀协同发展行动计划（2018—2020年）', '计划', [2018, 2020]],
  ['2016年至2020年公园建设规划', '规划', [2016, 2020]],
  ['海淀区知识产权“十三五”规划', '规划', [2016, 2020]],
  ['国民经济和社会发展第十二个五年规划纲要', '规划纲要', [2011, 2015]],
  ['浙江省国民经济和社会发展第十个五年计划', '计划', [2001, 2005]],
  ['上海市环境保护“十五”计划', '计划', [2001, 2005]],
  ['国家环境保护“九五”计划', '计划', [1996, 2000]],
  ['“十四五”时期公园建设实施方案', '方案', [2021, 2025]],
  ['2019年推进法治政府建设工作要点', '要点', [2019, 2019]],
] as const)('the period of %s', (title, genre, [from, to]) => {
  expect(planPeriodOf(title, genre)).toEqual({ from, to });
});

it.each([
  ['2018年政府信息公开年度报告', '报告'],
  ['公园管理方案', '方案'],
  ['关于2018年绿化的说明', null],
])('%s has no period', (title, genre) => {
  expect(planPeriodOf(title, genre)).toBeNull();
});
