import { NUMERAL, parseNumeral, ZERO_LOOKALIKE } from '../text/numerals.ts';
import type { IsoDate } from '../model/values.ts';
import type { Stretch } from './titles.ts';

const N = `[${NUMERAL}${ZERO_LOOKALIKE}]`;
/** 例：2019年7月23日 · 2018 年 6 月 27 日 · 二○一八年三月一日 · 二O一八年三月一日 · 中華民國一百十二年十二月二十一日 */
export const RE_DATE = new RegExp(
  `((?:中[华華])?民[国國]\\s*${N}{1,6}|${N}{4})\\s*年\\s*(${N}{1,3})\\s*月\\s*(${N}{1,3})\\s*日`,
);
/** In figures alone, two marks of one kind between. 例：1999-12-10 · 2015/11/29 · 2018.10.9 */
const RE_FIGURES = /(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** A whole line that is a date, also in brackets. 例：（2018年7月12日） */
export const RE_DATE_LINE = new RegExp(`^\\s*(?:发文日期\\s*[：:]\\s*)?[（(]?\\s*${RE_DATE.source}\\s*[）)]?\\s*$`);
/** A whole line in brackets with a date of adoption. 例：（2018年5月2日市政府第3次常务会议通过） */
export const RE_ADOPTION_LINE = new RegExp(`^[（(][^（()）]{0,20}${RE_DATE.source}.{0,60}[)）]$`);
/** The year before the first of the Republic of China (民國元年). */
const BEFORE_REPUBLIC = 1911;

/** A date as it stands in a text. */
export interface DateToken extends Stretch {
  /** Null where no month has such a day. */
  date: IsoDate | null;
}

/** All dates of a text that name a day, in order. */
export function findDates(text: string): DateToken[] {
  const written = Array.from(text.matchAll(new RegExp(RE_DATE, 'g')), (m) => tokenOf(m, m[1], m[2], m[3]));
  const figures = Array.from(text.matchAll(new RegExp(RE_FIGURES, 'g')), (m) => tokenOf(m, m[1], m[3], m[4]));
  return [...written, ...figures].sort((a, b) => a.start - b.start);
}

/** First date written in `text`, as `2019-07-23`; null where there is none or no month has such a day. */
export function parseDate(text: string): IsoDate | null {
  return findDates(text)[0]?.date ?? null;
}

/** What is written as the first date in `text` where no calendar has it: 2019年2月30日; else null. */
export function findImpossibleDate(text: string): string | null {
  const [first] = findDates(text);
  return first?.date === null ? text.slice(first.start, first.end) : null;
}

function tokenOf(match: RegExpExecArray, year = '', month = '', day = ''): DateToken {
  const date = dateOf(yearOf(year), parseNumeral(month), parseNumeral(day));
  return { start: match.index, end: match.index + match[0].length, date };
}

function yearOf(printed: string): number | null {
  const [, republic, count = printed] = /^(.*民[国國])(.*)$/su.exec(printed) ?? [];
  const number = parseNumeral(count);
  return number !== null && republic !== undefined ? number + BEFORE_REPUBLIC : number;
}

function dateOf(year: number | null, month: number | null, day: number | null): IsoDate | null {
  if (!year || year < 1000 || !month || !day || month > 12 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
