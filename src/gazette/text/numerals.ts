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
/** ⑴ to ⒇, ㈠ to ㈩ and ⒈ to ⒛: a number and its mark in one character. */
export const IN_BRACKETS = '⑴-⒇';
export const HAN_IN_BRACKETS = '㈠-㈩';
export const WITH_STOP = '⒈-⒛';
/** Ⅰ to Ⅻ, each one character. */
export const ROMAN = 'Ⅰ-Ⅻ';
/** 壹 to 拾, as sums and the highest numbers of a text are written; both forms of 贰 叁 陆. */
export const FORMAL_NUMERAL = '壹贰貳叁參叄肆伍陆陸柒捌玖拾';
/** The ten stems, by which lists are counted. */
export const STEMS = '甲乙丙丁戊己庚辛壬癸';

const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from(HAN_DIGIT, (digit, i) => [digit, i + 1])),
  ...Object.fromEntries(Array.from(`零〇○${ZERO_LOOKALIKE}`, (zero) => [zero, 0])),
  两: 2,
  ...{ 壹: 1, 贰: 2, 貳: 2, 叁: 3, 參: 3, 叄: 3, 肆: 4, 伍: 5, 陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 千: 1000 };
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const RE_ARABIC = /^\d$/;
/** What ⑴, ㈠ and ⒈ are without their enclosure. */
const RE_ENCLOSURE = /^(?:\((.+)\)|(.+)\.)$/;

/**
 * Reads a number written in Chinese or Arabic digits of either width, or enclosed: 十二 → 12, 一百零三 → 103,
 * 二○一八 → 2018, 廿一 → 21, 三万 → 30000, 拾贰 → 12, １２ → 12, ㉑ and ⑴ → 21 and 1. Digits of both kinds may stand side by
 * side (二０一八, whose zero is Arabic). Returns null for anything else.
 */
export function parseNumeral(text: string): number | null {
  const plain = withoutBlanks(text.normalize('NFKC')).replace(RE_ENCLOSURE, '$1$2');
  if (/^\d+$/.test(plain)) return countOf(Number(plain));
  if (plain === '') return null;
  const chars = [...plain];
  if (chars.every((c) => RE_ARABIC.test(c) || c in DIGITS))
    return countOf(Number(chars.map((c) => DIGITS[c] ?? c).join('')));
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
  return countOf(total + digit);
}

/** Null for what counts nothing: more than can be told apart. */
function countOf(number: number): number | null {
  return Number.isSafeInteger(number) ? number : null;
}

/** 甲 → 1 … 癸 → 10; null for anything else. */
export function parseStem(text: string): number | null {
  return text.length === 1 && STEMS.includes(text) ? STEMS.indexOf(text) + 1 : null;
}

/** A and a → 1 … Z and z → 26, of either width; null for anything else. */
export function parseLetter(text: string): number | null {
  const letter = text.normalize('NFKC').toLowerCase();
  return /^[a-z]$/.test(letter) ? letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : null;
}

/** Ⅳ and IV → 4, up to 39; null for anything else. */
export function parseRoman(text: string): number | null {
  const [, tens, nine, four, five, ones] = /^(X{0,3})(?:(IX)|(IV)|(V?)(I{0,3}))$/.exec(text.normalize('NFKC')) ?? [];
  if (tens === undefined || text === '') return null;
  return tens.length * 10 + (nine ? 9 : four ? 4 : (five ? 5 : 0) + (ones?.length ?? 0));
}
