import { expect, it } from 'vitest';
import { findCaption } from '../../../src/gazette/parse/table/caption.ts';
import { aTextBlock } from '../../helpers/blocks.ts';

const titleAbove = (...lines: readonly string[]): string[] =>
  findCaption(
    lines.map((line) => aTextBlock(line)),
    [],
  ).title.map(({ text }) => text.value);

it.each([
  ['表1 水环境治理重点工程'],
  ['附表2水环境治理重点工程'],
  ['专栏1 主要指标'],
  ['表 “两山指数”'],
  ['附表 “两山指数”'],
  ['公园任务分解表'],
  ['表二', '公园任务分解表'],
])('the title of a table is %s %s', (...lines) => {
  expect(titleAbove('正文。', ...lines)).toEqual(lines);
});

it.each([
  '各镇街任务量见下表',
  '具体名单见附表：',
  '各镇街任务量详见表',
  '图1 公园分布图',
  '一、公园任务分解表',
  '第一阶段公园任务分解表',
  '第二步任务分解表',
  '公园属于大家',
  '表1',
])('no title of a table is %s', (line) => {
  expect(titleAbove(line)).toEqual([]);
});
