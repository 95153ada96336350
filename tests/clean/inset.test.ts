import { describe, expect, it } from 'vitest';
import { findInset, type Inset } from '../../src/gazette/clean/inset.ts';
import { readBlocks } from '../../src/gazette/clean/read-blocks.ts';
import { aRun } from '../helpers/a-run.ts';

/** What stands behind the first line. */
function insetBehind(...lines: string[]): Inset | null {
  const run = aRun(['在区政府', ...lines, '统一领导下。'].join('\n'));
  return findInset(readBlocks(run.source.lines, run), 1);
}

describe('between the halves of a paragraph may stand', () => {
  it.each([
    '① 合同能源管理，是指节能服务。',
    '[1] 见统计年鉴。',
    '*数据未经审计。',
    '＊ 数据未经审计。',
    '注：数据未经审计。',
    '注1：见年鉴。',
  ])('a rule with a footnote: %s', (note) => {
    expect(insetBehind('---', note)).toEqual({ kind: 'notes', end: 3 });
  });

  it('a rule alone, at the end of a page', () => {
    expect(insetBehind('---')).toEqual({ kind: 'notes', end: 2 });
  });

  it('a table with caption and note, or a figure of which only the caption is left', () => {
    expect(insetBehind('表1 经费分配', '镇\t户数', '甲\t3', '注：数据未经审计。')).toEqual({ kind: 'table', end: 4 });
    expect(insetBehind('图1 城市空间布局')).toEqual({ kind: 'table', end: 2 });
  });

  it('nothing else', () => {
    expect(insetBehind('完善机制。')).toBeNull();
  });
});
