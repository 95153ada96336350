import { describe, expect, it } from 'vitest';
import { codeOf, lookupsOf, wordsOf } from '../../../src/search/cut/cut-words.ts';

describe('codeOf', () => {
  const chars = Array.from('\t az0-，公墓龥𠮷Ａ😀');

  it('spells every character in small letters and digits, which nothing cuts or cleans', () => {
    for (const char of chars) expect(codeOf(char)).toMatch(/^[a-z0-9]+$/);
  });

  it('gives no character a spelling with which that of another begins', () => {
    for (const one of chars)
      for (const other of chars) if (one !== other) expect(codeOf(other).startsWith(codeOf(one))).toBe(false);
  });
});

describe('wordsOf', () => {
  it('makes one word of each character with the one behind it, a boundary behind the last', () => {
    expect(wordsOf(Array.from('公益'))).toEqual([codeOf('公') + codeOf('益'), codeOf('益') + codeOf('\t')]);
  });
});

describe('lookupsOf', () => {
  it.each([
    ['公益', [0]],
    ['公益性', [0, 1]],
    ['公益公墓', [0, 2]],
    ['公益性公墓', [0, 2, 3]],
  ])('covers %s by words at %j', (run, offsets) => {
    expect(lookupsOf([...run]).map(({ offset }) => offset)).toEqual(offsets);
  });

  it('looks a single character up as the beginning of words', () => {
    expect(lookupsOf(['墓'])).toEqual([{ word: codeOf('墓'), offset: 0 }]);
  });
});
