import { z } from 'zod';
import { address, maybeText, oneOf, text } from './values.ts';

/** What a figure that is no plain number says of one: ≥80, 95以上, 约500. */
export const boundSchema = z
  .strictObject({
    side: oneOf({
      least: '至少：≥、不低于、达到、以上',
      more: '大于：>、超过',
      most: '至多：≤、不超过、以内、以下',
      less: '小于：<、低于',
      about: '约、左右',
    }).describe('是哪一边'),
    number: z.number().describe('那个数'),
  })
  .meta({ id: 'Bound', title: '界限' });

export const indicatorValueSchema = z
  .strictObject({
    year: z.int().nullable().describe('哪一年的值；没有写明则为 null'),
    value: text.describe('印出的值，一字不改；后面括号里的年份在 year 里'),
    remark: maybeText.describe('值后面括号里的其他说明，例如（北京市）、（十二五）'),
    number: z.number().nullable().describe('值就是一个数的，它的大小，万、亿乘出；其余为 null'),
    bound: boundSchema.nullable().describe('值是一个数的上限或下限的，那个界限；其余为 null'),
    kind: oneOf({ base: '基期、现状、实际完成', target: '目标、规划值' }).describe('是现状还是目标'),
    label: text.describe('这一栏的表头'),
  })
  .meta({ id: 'IndicatorValue', title: '指标值' });

/** A row of a table of targets: what is measured, and what it was and is to be in which year. */
export const indicatorSchema = z
  .strictObject({
    document: text.describe('文件的编号'),
    node: text.describe('表的节点'),
    url: address.describe('表的网址'),
    name: text.min(1).describe('指标的名称，不带序号和单位'),
    group: maybeText.describe('几个指标合用的名称，例如主要污染物排放总量减少'),
    category: maybeText.describe('所属的类别、战略、领域'),
    unit: maybeText.describe('计量单位，印在单位栏、名称或表头的括号里，或者跟在各个值后面'),
    nature: maybeText.describe('约束性、预期性'),
    values: z.array(indicatorValueSchema).min(1).describe('各栏的值；印作—、/ 的没有'),
  })
  .meta({ title: '指标', description: '规划、计划的指标表里的一行' });

export type Bound = z.infer<typeof boundSchema>;
export interface IndicatorValue extends z.infer<typeof indicatorValueSchema> {}
export interface Indicator extends z.infer<typeof indicatorSchema> {}
