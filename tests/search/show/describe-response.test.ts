import { describe, expect, it } from 'vitest';
import type { SearchResponse } from '../../../src/search/find/api.ts';
import { describeResponse } from '../../../src/search/show/describe-response.ts';

const response = (fields: Partial<SearchResponse>): SearchResponse => ({
  total: 0,
  results: [],
  ids: [],
  unfiltered: 0,
  terms: ['公墓'],
  relaxed: false,
  related: [],
  used: [],
  names: [],
  offered: [],
  number: null,
  suggested: null,
  filters: { gazette: [], issuer: [], genre: [], year: [], status: [], plan: [] },
  ...fields,
});

describe('describeResponse', () => {
  it.each([
    ['公墓', response({ total: 3, unfiltered: 3 }), '找到3件文件。'],
    [' ', response({ total: 62, unfiltered: 62, terms: [] }), '共62件文件。'],
    ['公墓', response({ unfiltered: 3 }), '这样筛选没有文件；不筛选有3件。'],
    [
      '公墓条例',
      response({ total: 2, unfiltered: 2, relaxed: true }),
      '没有一字不差的“公墓条例”。最相关的条文，2件文件：',
    ],
    [
      '京政发2018 22',
      response({ relaxed: true, number: '京政发〔2018〕22号' }),
      '本站没有收录京政发〔2018〕22号，也没有收录引用它的文件。',
    ],
    [
      '京政发2018 22',
      response({ total: 1, unfiltered: 1, number: '京政发〔2018〕22号' }),
      '本站没有收录京政发〔2018〕22号。1件文件引用它：',
    ],
  ])('says for %s what came of it', (query, answer, sentence) => {
    expect(describeResponse(answer, { query })).toBe(sentence);
  });

  it('says what to try where nothing is found', () => {
    expect(describeResponse(response({ relaxed: true, terms: [] }), { query: '鲸鱼' })).toMatch(
      /^没有找到“鲸鱼”。可以/,
    );
  });
});
