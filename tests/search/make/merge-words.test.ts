import { describe, expect, it } from 'vitest';
import { mergeWords, placesByDocument } from '../../../src/search/make/merge-words.ts';

describe('mergeWords', () => {
  it('gives each word once, in order, with the records of all indexes', () => {
    const word = (name: string, ...records: number[]) => ({
      word: name,
      records: records.map((record) => ({ record, at: [record] })),
    });
    const merged = [...mergeWords([[word('a', 0), word('c', 1)], [], [word('b', 8), word('c', 8, 9)]])];
    expect(merged.map((one) => [one.word, one.records.map(({ record }) => record)])).toEqual([
      ['a', [0]],
      ['b', [8]],
      ['c', [1, 8, 9]],
    ]);
  });
});

describe('placesByDocument', () => {
  const lengths = [10, 5, 20, 10, 5];

  it('counts places from the beginning of their document, in every record', () => {
    const records = [
      { record: 0, at: [0, 9, 10, 16] },
      { record: 1, at: [9, 10] },
    ];
    expect(placesByDocument({ word: 'a', records }, lengths, 3)).toEqual([
      [0, [0, 9]],
      [1, [0]],
      [2, [1]],
      [3, [9]],
      [4, [0]],
    ]);
  });
});
