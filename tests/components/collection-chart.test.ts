import { describe, expect, it } from 'vitest';
import { countCells } from '../../src/components/charts/count-cells.ts';
import { drawCollection } from '../../src/components/charts/draw-collection.ts';

const of = (dateSigned: string | null, ...issuers: string[]): { dateSigned: string | null; issuers: string[] } => ({
  dateSigned,
  issuers,
});

describe('countCells', () => {
  it('counts a document of joint issuers for each of them', () => {
    const { cells } = countCells([of('2018-01-01', '市委', '市政府'), of('2018-02-01', '市政府')], 3);
    expect(cells).toEqual([
      { issuer: '市委', year: 2018, count: 1 },
      { issuer: '市政府', year: 2018, count: 2 },
    ]);
  });

  it('puts the issuers that have no row of their own into one, each document once', () => {
    const documents = [
      of('2018-01-01', '甲'),
      of('2018-01-01', '甲'),
      of('2019-01-01', '乙', '丙'),
      of('2019-01-01', '丁'),
    ];
    const { cells, issuers } = countCells(documents, 1);
    expect(issuers).toEqual(['甲', '其他机关']);
    expect(cells).toContainEqual({ issuer: '其他机关', year: 2019, count: 2 });
  });

  it('names the last issuer rather than a rest of one', () => {
    expect(countCells([of('2018-01-01', '甲'), of('2018-01-01', '乙')], 1).issuers).toEqual(['乙', '甲']);
  });

  it('says how many documents have no date', () => {
    expect(countCells([of(null, '甲')], 3)).toEqual({ cells: [], issuers: [], years: null, undated: 1 });
  });
});

describe('drawCollection', () => {
  it('draws a dot and its number for each issuer and year', () => {
    const svg = drawCollection(
      countCells([of('2018-01-01', '甲委'), of('2020-01-01', '甲委'), of('2020-02-01', '甲委')], 3),
    );
    expect(svg?.match(/<circle/gu)).toHaveLength(2);
    expect(svg).toContain('>甲委</text>');
    expect(svg).toContain('>2019</text>');
  });

  it('takes its colours from the page', () => {
    const svg = drawCollection(countCells([of('2018-01-01', '甲委')], 3));
    expect(svg).toContain('fill="var(--red)"');
    expect(svg).not.toMatch(/<style|style=|font-(family|size|variant)/u);
  });

  it('draws nothing where nothing is dated', () => {
    expect(drawCollection(countCells([of(null, '甲委')], 3))).toBeNull();
  });
});
