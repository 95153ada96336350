import { describe, expect, it } from 'vitest';
import { readInline } from '../../src/gazette/clean/inline.ts';
import { sourced } from '../../src/gazette/text/sourced.ts';

describe('entities', () => {
  it.each([
    ['&ldquo;放管服&rdquo;改革', '“放管服”改革'],
    ['气温&ge;10&deg;C', '气温≥10°C'],
    ['2018&mdash;2020年&hellip;&hellip;', '2018—2020年……'],
    ['面积&lt;5公顷，A&amp;B', '面积<5公顷，A&B'],
    ['&#8226; 甲&nbsp;乙', '• 甲 乙'],
  ])('become what they stand for: %s', (text, read) => {
    expect(readInline(sourced(text, 0), { edits: [] }).value).toBe(read);
  });

  it('that are none stay', () => {
    expect(readInline(sourced('R&D;投入', 0), { edits: [] }).value).toBe('R&D;投入');
  });
});
