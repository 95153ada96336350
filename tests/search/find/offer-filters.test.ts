import { describe, expect, it } from 'vitest';
import { offerFilters } from '../../../src/search/find/offer-filters.ts';

const value = (label: string, count: number) => ({ value: label.replace('年', ''), label, count });
const COUNTED = {
  gazette: [],
  issuer: [value('成都市人民政府', 5), value('成都市武侯区人民政府', 2)],
  genre: [value('通知', 6), value('公告', 1)],
  year: [value('2012年', 4), value('2013年', 3)],
  status: [],
  plan: [],
};
const offered = (query: string, set = {}): string[] =>
  offerFilters(query, COUNTED, set).map(({ name, value: chosen, rest }) => `${name}=${chosen} ${rest}`);

describe('offerFilters', () => {
  it('offers organs, years and kinds of text that a word of the query names', () => {
    expect(offered('武侯区 养老')).toEqual(['issuer=成都市武侯区人民政府 养老']);
    expect(offered('养老 2012 通知')).toEqual(['genre=通知 养老 2012', 'year=2012 养老 通知']);
  });

  it('offers nothing that is set, and nothing for a part of a year or of a kind of text', () => {
    expect(offered('养老 2012', { year: ['2013'] })).toEqual([]);
    expect(offered('养老 20 知')).toEqual([]);
  });

  it('keeps the query where it is nothing but the name', () => {
    expect(offered('2013')).toEqual(['year=2013 2013']);
  });
});
