import { describe, expect, it } from 'vitest';
import { findInstruments } from '../../src/gazette/parse/find-instruments.ts';
import { aTextBlock } from '../helpers/blocks.ts';

const SIGNED = ['海淀区人民政府', '2018年4月16日'];
const NOTICE = ['现印发给你们，请遵照执行。', ...SIGNED];

/** Titles with which an instrument begins. */
function titlesIn(title: string, ...lines: readonly string[]): string[] {
  const body = lines.map((line) => aTextBlock(line));
  return findInstruments(title, body, []).map(({ at, titleCount }) => lines.slice(at, at + titleCount).join(''));
}

describe('what a notice issues begins', () => {
  it('with the title that its own title names', () => {
    const lines = [...NOTICE, '（此件公开发布）', '公园管理办法', '第一条 公园属于大家。'];
    expect(titlesIn('海淀区人民政府关于印发公园管理办法的通知', ...lines)).toEqual(['公园管理办法']);
  });

  it('with the title that its title names by 本区', () => {
    const lines = [...NOTICE, '公园属于大家。', '关于绿化意见', '第一条 公园属于大家。'];
    expect(titlesIn('海淀区人民政府印发本区关于绿化意见的通知', ...lines)).toEqual(['关于绿化意见']);
  });

  it('with titles that its text names', () => {
    const lines = [
      '现将《公园管理办法》《绿化办法》印发给你们。',
      ...SIGNED,
      '公园管理办法',
      '大家。',
      '绿化办法',
      '大家。',
    ];
    expect(titlesIn('海淀区人民政府关于印发两个办法的通知', ...lines)).toEqual(['公园管理办法', '绿化办法']);
  });

  it('right behind the signature of an order', () => {
    const lines = ['现予公布。', ...SIGNED, '公园管理条例', '第一条 公园属于大家。'];
    expect(titlesIn('海淀区人民政府令', ...lines)).toEqual(['公园管理条例']);
  });
});

describe('nothing is issued', () => {
  it('by what may issue nothing', () => {
    expect(titlesIn('海淀区公园管理办法', ...NOTICE, '公园管理办法')).toEqual([]);
  });

  it('by a notice that does not say so', () => {
    expect(titlesIn('海淀区人民政府关于加强绿化的通知', '请加强绿化。', ...SIGNED, '公园名录')).toEqual([]);
  });

  it('in an annex', () => {
    const lines = ['现印发给你们。', '附件：公园管理办法', ...SIGNED, '附件', '公园管理办法'];
    expect(titlesIn('海淀区人民政府关于印发公园管理办法的通知', ...lines)).toEqual([]);
  });
});
