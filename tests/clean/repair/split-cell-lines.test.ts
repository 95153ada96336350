import { describe, expect, it } from 'vitest';
import { splitCellLines } from '../../../src/gazette/clean/repair/split-cell-lines.ts';
import { sourced } from '../../../src/gazette/text/sourced.ts';

describe('a cell', () => {
  it.each([
    [
      'gets its lines back where only sentence ends have a blank behind them',
      '①完善管网； ②改造设施； ③加强衔接。',
      '①完善管网；\n②改造设施；\n③加强衔接。',
    ],
    ['gets them back behind half-width marks, too', '完善管网,改造设施; 加强衔接。', '完善管网,改造设施;\n加强衔接。'],
    [
      'begins a line at a number where blanks follow all marks',
      '如下: 1. 完善管网; 2. 养护',
      '如下:\n1. 完善管网;\n2. 养护',
    ],
    [
      'begins a line at a circled number behind a full-width mark, too',
      '推进, 改造； ①完善管网； ②养护',
      '推进, 改造；\n①完善管网；\n②养护',
    ],
    ['keeps the blanks of a narrow column', '完善管网。 加强养护 管理。', '完善管网。 加强养护 管理。'],
    ['keeps the blanks of half-width marks', '推进治理, 完善管网。 加强养护。', '推进治理, 完善管网。 加强养护。'],
  ])('%s', (_, cell, lines) => {
    expect(splitCellLines(sourced(cell, 0)).value).toBe(lines);
  });
});
