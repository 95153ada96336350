import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstCharacter, lastCharacter, RE_HAN } from '../../src/gazette/text/han.ts';
import { CIRCLED, NUMERAL, parseLetter, parseNumeral, parseRoman, parseStem } from '../../src/gazette/text/numerals.ts';

describe('parseNumeral', () => {
  it.each([
    ['一百零三', 103],
    ['二○一八', 2018],
    ['二0一八', 2018],
    ['二０一八', 2018],
    ['１２', 12],
    ['廿一', 21],
    ['卅', 30],
    ['一千二百', 1200],
    ['三万', 30_000],
    ['十二万零五', 120_005],
    ['①', 1],
    ['㉑', 21],
    ['㊿', 50],
    ['⑴', 1],
    ['㈡', 2],
    ['⒊', 3],
    ['拾贰', 12],
    ['貳', 2],
  ])('reads %s as %i', (text, number) => {
    expect(parseNumeral(text)).toBe(number);
  });

  it.each(['', '12十', '甲', '第一'])('reads none in “%s”', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});

describe('numbers that are not numerals', () => {
  it('are stems, letters and Roman figures', () => {
    expect(Array.from('甲丙癸子', parseStem)).toEqual([1, 3, 10, null]);
    expect(Array.from('AcＺ1', parseLetter)).toEqual([1, 3, 26, null]);
    expect(['Ⅰ', 'Ⅳ', 'Ⅻ', 'IX', 'XIV', 'IIII', ''].map(parseRoman)).toEqual([1, 4, 12, 9, 14, null, null]);
  });
});

describe('the classes', () => {
  it('hold what parseNumeral reads', () => {
    const numeral = new RegExp(`^[${NUMERAL}]+$`);
    for (const text of ['一百零三', '二〇一九', '二○一八', '廿一', '卅', '三万', '12', '１２'])
      expect(numeral.test(text), text).toBe(true);
    const circled = new RegExp(`^[${CIRCLED}]$`);
    for (let number = 1; number <= 50; number++) {
      const mark = Array.from({ length: 0x32c0 - 0x2460 }, (_, i) => String.fromCodePoint(0x2460 + i)).find(
        (char) => char.normalize('NFKC') === String(number),
      );
      expect(circled.test(mark ?? ''), mark).toBe(true);
    }
  });

  it('are spelt in one place', () => {
    const own = /numerals\.ts$|to-han-numeral\.ts$|search\/cut\/fold-text\.ts$/;
    const spelt = globSync('src/**/*.{ts,astro}')
      .filter((file) => !own.test(file))
      .filter((file) => /\\u(?:4e00|3400)|一二三|①-|Ⅰ-/.test(readFileSync(file, 'utf8')));
    expect(spelt).toEqual([]);
  });
});

describe('a Han character of two UTF-16 units', () => {
  it('is read whole at either end of a text', () => {
    expect(RE_HAN.test(firstCharacter('𬭳离子'))).toBe(true);
    expect(RE_HAN.test(lastCharacter('离子𬭳'))).toBe(true);
    expect(firstCharacter('')).toBe('');
    expect(lastCharacter('')).toBe('');
  });
});
