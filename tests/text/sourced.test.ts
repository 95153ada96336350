import { describe, expect, it } from 'vitest';
import { replaceMatches, replaceStretches, sourced, splice, type Sourced } from '../../src/gazette/text/sourced.ts';

/** `0123456789`, with a mark on [2, 6). */
const TEXT: Sourced = { ...sourced('0123456789', 100), marks: [{ kind: 'sub', start: 2, end: 6 }] };

describe('a stretch that is replaced', () => {
  it('leaves all other units at their places', () => {
    const { value, at } = replaceStretches(TEXT, [
      { start: 1, end: 3, by: sourced('a', 101) },
      { start: 3, end: 3, by: sourced('bc', 103) },
      { start: 8, end: 10, by: sourced('', 108) },
    ]);
    expect(value).toBe('0abc34567');
    expect(at).toEqual([100, 101, 103, 104, 103, 104, 105, 106, 107]);
  });

  it.each([
    ['inside a mark leaves one mark', 3, 5, 'x', [2, 5]],
    ['that is the whole of a mark keeps it', 2, 6, 'xy', [2, 4]],
    ['that opens a mark is in it', 2, 3, 'xy', [2, 7]],
    ['that reaches into a mark cuts it', 1, 3, 'x', [2, 5]],
    ['that reaches out of a mark cuts it', 5, 7, 'x', [2, 5]],
    ['where a mark ends is no part of it', 6, 6, 'x', [2, 6]],
    ['where a mark begins is no part of it', 2, 2, 'x', [3, 7]],
    ['before a mark moves it', 0, 1, 'xyz', [4, 8]],
  ])('%s', (_, start, end, by, mark) => {
    expect(splice(TEXT, [{ start, end, replacement: by }]).marks).toEqual([
      { kind: 'sub', start: mark[0], end: mark[1] },
    ]);
  });

  it('by nothing takes its mark along', () => {
    expect(splice(TEXT, [{ start: 2, end: 6, replacement: '' }]).marks).toEqual([]);
  });

  it('brings its own marks', () => {
    const by: Sourced = { ...sourced('xy', 107), marks: [{ kind: 'sup', start: 1, end: 2 }] };
    expect(replaceStretches(TEXT, [{ start: 7, end: 8, by }]).marks).toEqual([
      { kind: 'sub', start: 2, end: 6 },
      { kind: 'sup', start: 8, end: 9 },
    ]);
  });
});

describe('matches', () => {
  it('are changed left to right, what they became not again', () => {
    expect(replaceMatches(sourced('aba', 0), /a/g, () => sourced('aa', 0)).value).toBe('aabaa');
  });
});
