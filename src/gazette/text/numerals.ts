import { withoutBlanks } from './without-blanks.ts';

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  '◯': 0,
  O: 0,
  o: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of a Chinese numeral, for use inside a character class. */
export const HAN_NUMERAL = '〇零○一二两三四五六七八九十百千';
/** What is also set or read for 〇 between other digits: 二O一八. */
export const ZERO_LOOKALIKE = '◯OoＯｏ';
const RE_ARABIC = /^\d$/;

/**
 * Reads a number written in Chinese or Arabic digits of either width: 十二 → 12, 一百零三 → 103, 二○一八 → 2018, １２ → 12.
 * Digits of both kinds may stand side by side (二０一八, whose zero is Arabic). Returns null for anything else.
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
    const value = DIGITS[c];
    const unit = UNITS[c];
    if (value !== undefined) digit = value;
    else if (unit !== undefined) {
      total += (digit || 1) * unit;
      digit = 0;
    } else return null;
  }
  return total + digit;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** ① → 1 … ⑳ → 20; null for anything else. */
export function parseCircled(mark: string): number | null {
  const i = CIRCLED.indexOf(mark);
  return mark.length === 1 && i >= 0 ? i + 1 : null;
}
