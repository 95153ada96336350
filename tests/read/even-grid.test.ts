import { describe, expect, it } from 'vitest';
import { evenGrid } from '../../src/gazette/read/even-grid.ts';

describe('evenGrid', () => {
  it('lets no cell reach over one that reaches down from above', () => {
    const cell = (content: string, colspan = 1, rowspan = 1) => ({
      content,
      span: { colspan, rowspan, header: false },
    });
    const grid = evenGrid([[cell('单位'), cell('电话', 1, 2)], [cell('合计', 2)], [cell('备注', 2)]]);
    expect(grid.map((row) => row.map((given) => given && [given.content, given.span.colspan]))).toEqual([
      [
        ['单位', 1],
        ['电话', 1],
      ],
      [['合计', 1], null],
      [['备注', 2], null],
    ]);
  });
});
