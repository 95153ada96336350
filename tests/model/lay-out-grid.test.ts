import { describe, expect, it } from 'vitest';
import { layOutGrid } from '../../src/gazette/model/lay-out-grid.ts';
import type { Cell } from '../../src/gazette/model/nodes.ts';

const cell = (text: string, spans: Partial<Cell> = {}): Cell => ({ text, line: 1, ...spans });
const show = (grid: (Cell | null)[][]): string[] => grid.map((row) => row.map((c) => c?.text ?? '·').join(''));

describe('layOutGrid', () => {
  it('leaves the places that a merged cell covers empty', () => {
    const rows = [
      [cell('甲', { rowspan: 2 }), cell('乙', { colspan: 2 })],
      [cell('丙'), cell('丁')],
    ];
    expect(show(layOutGrid(rows, 3))).toEqual(['甲乙·', '·丙丁']);
  });

  it('fills short rows up to the number of columns', () => {
    expect(show(layOutGrid([[cell('甲')]], 3))).toEqual(['甲··']);
  });

  it('keeps a row that is longer than the table says', () => {
    expect(show(layOutGrid([[cell('甲'), cell('乙')]], 1))).toEqual(['甲乙']);
  });

  it('does not let a merged cell reach below the last row', () => {
    expect(show(layOutGrid([[cell('甲', { rowspan: 9 }), cell('乙')]], 2))).toEqual(['甲乙']);
  });
});
