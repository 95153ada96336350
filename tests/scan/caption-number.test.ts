import { expect, it } from 'vitest';
import { captionNumberOf } from '../../src/gazette/scan/caption-number.ts';

it.each([
  ['表1 水环境治理重点工程', 'table', '水环境治理重点工程'],
  ['表二：水环境治理重点工程', 'table', '水环境治理重点工程'],
  ['附表3水环境治理重点工程', 'table', '水环境治理重点工程'],
  ['表2—1 水环境治理重点工程', 'table', '水环境治理重点工程'],
  ['专栏1 主要指标', 'table', '主要指标'],
  ['图 2-1　轨道交通规划图', 'figure', '轨道交通规划图'],
  ['表四', 'table', ''],
  ['专栏 1', 'table', ''],
  ['表2-1：', 'table', ''],
  ['表2．1', 'table', ''],
])('%s counts a %s: %s', (line, what, title) => {
  const number = captionNumberOf(line);
  expect(number?.what).toBe(what);
  expect(line.slice(number?.length)).toBe(title);
});

it.each(['图书馆建设', '表彰名单', '附件1', '见表1'])('%s counts nothing', (line) => {
  expect(captionNumberOf(line)).toBeNull();
});
