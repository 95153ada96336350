import { expect, it } from 'vitest';
import type { Row } from '../../../src/gazette/model/block.ts';
import { isRestOfRow } from '../../../src/gazette/parse/table/cut-rows.ts';
import { sourced } from '../../../src/gazette/text/sourced.ts';

const row = (...cells: readonly string[]): Row => ({
  line: 1,
  cells: cells.map((text) => sourced(text, 0)),
  label: null,
});
const ALWAYS = [true, false, true];

it('a row without label behind a page break is the rest of one that stops in mid-sentence', () => {
  expect(isRestOfRow(row('1', '完成拆迁', '区水务局'), row('', '工作。', ''), ALWAYS)).toBe(true);
  expect(isRestOfRow(row('1', '完成拆迁', '区水务局'), row('2', '工作。', ''), ALWAYS)).toBe(false);
  expect(isRestOfRow(row('1', '完成拆迁', '区水务局；'), row('', '工作。', '区教委'), ALWAYS)).toBe(false);
});

it.each(['完成拆迁工作。', '完成拆迁（大街办）', '达到95%', '新建公园12', ''])('a cell is complete: %s', (cell) => {
  expect(isRestOfRow(row('1', cell, '区水务局'), row('', '工作。', ''), ALWAYS)).toBe(false);
});
