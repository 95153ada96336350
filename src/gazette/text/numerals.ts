import { withoutBlanks } from './without-blanks.ts';

// Each string stands for use inside a character class: new RegExp(`第[${NUMERAL}]+章`).

/** Arabic digits of both widths. */
export const ARABIC = '0-9０-９';
/** 一 to 九. */
export const HAN_DIGIT = '一二三四五六七八九';
/** Characters of a number in Chinese; ○ is set for 〇 as often as not. 例：一百零三 · 二〇一九 · 廿一 */
export const HAN_NUMERAL = `零〇○${HAN_DIGIT}两十百千万廿卅`;
/** What is also set or read for 〇 between other digits: 二O一八. */
export const ZERO_LOOKALIKE = '◯OoＯｏ';
/** Characters of a number in Chinese or in Arabic digits. */
export const NUMERAL = `${ARABIC}${HAN_NUMERAL}`;
/** ① to ㊿. */
export const CIRCLED = '①-⑳㉑-㉟㊱-㊿';
/** Ⅰ to Ⅻ, each one character. */
export const ROMAN = 'Ⅰ-Ⅻ';

const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from(HAN_DIGIT, (digit, i) => [digit, i + 1])),
  ...Object.fromEntries(Array.from(`零〇○${ZERO_LOOKALIKE}`, (zero) => [zero, 0])),
  两: 2,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const RE_ARABIC = /^\d$/;

/**
 * Reads a number written in Chinese or Arabic digits of either width, or enclosed: 十二 → 12, 一百零三 → 103,
 * 二○一八 → 2018, 廿一 → 21, 三万 → 30000, １２ → 12, ㉑ → 21. Digits of both kinds may stand side by side (二０一八, whose
 * zero is Arabic). Returns null for anything else.
 */
export function parseNumeral(text: string): number | null {
  const plain = withoutBlanks(text.normalize('NFKC'));
  if (/^\d+$/.test(plain)) return Number(plain);
  if (plain === '') return null;
  const chars = [...plain];
  if (chars.every((c) => RE_ARABIC.test(c) || c in DIGITS)) return Number(chars.map((c) => DIGITS[c] ?? c).join(''));
  let total = 0;
  let digit = 0;
  for (const c of chars) {
    const [value, unit, tens] = [DIGITS[c], UNITS[c], TENS[c]];
    if (value !== undefined) digit = value;
    else if (tens !== undefined) total += tens;
    else if (unit !== undefined) {
      total += (digit || 1) * unit;
      digit = 0;
    } else if (c === '万') {
      total = (total + digit || 1) * 10_000;
      digit = 0;
    } else return null;
  }
  return total + digit;
}
