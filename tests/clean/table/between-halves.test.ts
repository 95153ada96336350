import { describe, expect, it } from 'vitest';
import { isContinuedMark } from '../../../src/gazette/clean/table/between-halves.ts';
import { aTextBlock } from '../../helpers/blocks.ts';

describe('a line between two halves of a table', () => {
  it.each(['续表', '续表 1', '（续表）', '（续）', '续上表', '（接上页）', '表2 经费分配表（续）', '表2（续表）'])(
    'says that the table goes on: %s',
    (text) => {
      expect(isContinuedMark(aTextBlock(text))).toBe(true);
    },
  );

  it.each(['手续', '续建项目', '接诉即办情况表', '表2 续建项目表'])('says no such thing: %s', (text) => {
    expect(isContinuedMark(aTextBlock(text))).toBe(false);
  });
});
