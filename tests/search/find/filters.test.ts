import { describe, expect, it } from 'vitest';
import { applyFilters, countFilters, readFilters } from '../../../src/search/find/filters.ts';
import type { Catalog, CatalogEntry } from '../../../src/search/find/catalog.ts';

const entry = (fields: Partial<CatalogEntry>): CatalogEntry => ({
  id: '',
  lengths: [0, 0, 0],
  gazette: 0,
  issuers: [0],
  genre: 0,
  date: '2018-05-01',
  status: 'in-force',
  ofWork: null,
  plan: false,
  ...fields,
});
const catalog: Catalog = {
  format: 1,
  version: '',
  terms: { questions: [], words: [] },
  index: { meta: '', sizes: [], records: [] },
  gazettes: [{ id: 'haidian-2018-2', name: '海淀区人民政府公报 2018年第2期' }],
  issuers: ['区政府', '区政府办公室'],
  genres: ['通知', '意见'],
  documents: [
    entry({}),
    entry({ genre: 1, date: '2019-01-01', issuers: [0, 1] }),
    entry({ genre: 1, status: 'expired', plan: true }),
    entry({ genre: null, date: null, status: 'unknown' }),
  ],
  probes: {},
  outlines: [],
  texts: [],
};
const all = [0, 1, 2, 3];
const counts = (name: keyof ReturnType<typeof countFilters>, filters = {}) =>
  countFilters(all, filters, catalog)[name].map(({ label, count }) => [label, count]);

describe('readFilters', () => {
  it('takes a value alone, a number and a truth value', () => {
    expect(
      readFilters({ year: 2019, genre: '通知', plan: true, status: ['expired', 'repealed'], issuer: undefined }),
    ).toEqual({
      year: ['2019'],
      genre: ['通知'],
      plan: ['yes'],
      status: ['expired', 'repealed'],
      issuer: [],
    });
  });

  it('refuses a name that it does not know', () => {
    expect(() => readFilters({ colour: 'red' })).toThrow('Unexpected filter colour, expected one of gazette, issuer');
  });
});

describe('applyFilters', () => {
  it.each([
    [{ genre: ['意见'] }, [1, 2]],
    [{ genre: ['意见', '通知'] }, [0, 1, 2]],
    [{ genre: ['意见'], year: ['2018'] }, [2]],
    [{ issuer: ['区政府办公室'] }, [1]],
    [{ status: ['expired', 'unknown'] }, [2, 3]],
    [{ plan: ['yes'] }, [2]],
    [{ gazette: ['haidian-2018-2'] }, [0, 1, 2, 3]],
    [{ genre: [] }, [0, 1, 2, 3]],
  ])('keeps for %j: %j', (filters, kept) => {
    expect(applyFilters(all, filters, catalog)).toEqual(kept);
  });
});

describe('countFilters', () => {
  it('counts every value, the most frequent first, years from the last', () => {
    expect(counts('genre')).toEqual([
      ['意见', 2],
      ['通知', 1],
    ]);
    expect(counts('year')).toEqual([
      ['2019年', 1],
      ['2018年', 2],
    ]);
    expect(counts('status')).toEqual([
      ['未见废止', 2],
      ['效力不明', 1],
      ['已期满', 1],
    ]);
    expect(counts('plan')).toEqual([
      ['规划', 1],
      ['非规划', 3],
    ]);
    expect(counts('gazette')).toEqual([['海淀区人民政府公报 2018年第2期', 4]]);
  });

  it('counts under the other filters, not under its own, so that another value can be added', () => {
    expect(counts('genre', { genre: ['意见'], year: ['2018'] })).toEqual([
      ['通知', 1],
      ['意见', 1],
    ]);
  });

  it('shows a chosen value though nothing is left of it', () => {
    expect(counts('genre', { genre: ['意见'], plan: ['no'], year: ['2018'] })).toContainEqual(['意见', 0]);
  });
});
