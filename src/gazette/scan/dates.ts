import { NUMERAL, parseNumeral, ZERO_LOOKALIKE } from '../text/numerals.ts';
import type { IsoDate } from '../model/values.ts';

const N = `[${NUMERAL}${ZERO_LOOKALIKE}]`;
/** 例：2019年7月23日 · 2018 年 6 月 27 日 · 二○一八年三月一日 · 二O一八年三月一日 */
export const RE_DATE = new RegExp(`(${N}{4})\\s*年\\s*(${N}{1,3})\\s*月\\s*(${N}{1,3})\\s*日`);
/** A whole line that is a date, also in brackets. 例：（2018年7月12日） */
export const RE_DATE_LINE = new RegExp(`^\\s*[（(]?\\s*${RE_DATE.source}\\s*[）)]?\\s*$`);
/** A whole line in brackets with a date of adoption. 例：（2018年5月2日市政府第3次常务会议通过） */
export const RE_ADOPTION_LINE = new RegExp(`^[（(][^（()）]{0,20}${RE_DATE.source}.{0,60}[)）]$`);

/** First date written in `text`, as `2019-07-23`; null where there is none or no month has such a day. */
export function parseDate(text: string): IsoDate | null {
  const match = RE_DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1, 4).map(parseNumeral);
  if (!year || !month || !day || month > 12 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** What is written as the first date in `text` where no calendar has it: 2019年2月30日; else null. */
export function findImpossibleDate(text: string): string | null {
  return parseDate(text) === null ? (RE_DATE.exec(text)?.[0] ?? null) : null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
