import type { IsoDate } from '../model/values.ts';
import { NUMERAL, parseNumeral, ZERO_LOOKALIKE } from '../text/numerals.ts';
import { findDates } from './dates.ts';
import type { Stretch } from './titles.ts';

/** What tells of a deadline that is not written whole which year it means. */
export interface YearOfPlan {
  /** Of which 年底前 is the end; null where the text is of no single year. */
  year: number | null;
  /** A deadline without a year that would lie before it means another year; null where nothing is known. */
  after: IsoDate | null;
}

export interface DeadlineToken extends Stretch {
  date: IsoDate;
}

const N = `[${NUMERAL}${ZERO_LOOKALIKE}]`;
const TO = '[-—–−~～至到]+';
/**
 * 例：2018年6月底前 · 2019年12月 · 2018年底 · 年底前 · 5月底前 · 2020年内 · 上半年 · 第三季度 · 10月上旬 · 2018年4月24—28日 ·
 * 2019年1—3月 · 2018年7月17日—8月31日
 */
const RE_POINT = new RegExp(
  `(?:(?<year>${N}{4})\\s*年度?)?` +
    `(?:(?:${N}+月?${TO})?(?<month>${N}+)月份?(?:(?<third>[上中下])旬|(?:${N}+日?${TO})?(?<day>${N}+)[日号])?` +
    `|(?<half>[上下])半年|第?(?<quarter>${N})季度)?` +
    `(?<end>(?:(?<!${N}|几)年)?[底末内])?(?<by>之?以?前)?`,
  'g',
);
/** Behind a day and before another, which is the last: 7月17日|—|8月31日. */
const RE_TO = new RegExp(`^${TO}$`);
/** What comes again and again has no last day. 例：每月 · 贯穿2018年全年 */
const RE_RECURRING = /每|全年/;
/** 例：年底前|全部完成 */
const RE_ALL_AT_LAST = /全部\p{sc=Han}+。?$/u;
/** Parts steps, of which each has its day. 例：6月底前制度出台|，|11月底前上线 */
const RE_STEP = /[，,；;]/u;
/** A year and nothing else, as columns of years print it. */
const RE_BARE_YEAR = /^(?:19|20)\d{2}年?$/;
const MONTHS = 12;
const THIRDS: Readonly<Record<string, string>> = { 上: '10', 中: '20' };

/**
 * The last day that a field means which says until when (完成时限：2018年6月底前); null where it names none (长期坚持, 每月),
 * or several, or where nobody can say of which year it is.
 */
export function deadlineOf(text: string, of: YearOfPlan): IsoDate | null {
  const plain = text.replace(/\s+/gu, '');
  if (RE_RECURRING.test(plain)) return null;
  if (RE_BARE_YEAR.test(plain)) return `${plain.slice(0, 4)}-12-31`;
  const points = pointsIn(plain, of).map(({ date }) => date);
  if (points.length === 0) points.push(...findDates(plain).map(({ date }) => date));
  const [date = null, ...others] = new Set(points);
  if (others.length === 0) return date;
  // 6月底前完成3处，年底前全部完成
  const areSteps =
    plain.split(RE_STEP).length === points.length &&
    points.every((day, i) => i === 0 || (day ?? '') > (points[i - 1] ?? ''));
  return areSteps || RE_ALL_AT_LAST.test(plain) ? (others.at(-1) ?? null) : null;
}

/** Deadlines that a running text names as such: with 底 or 末, or a day with 前 behind it. */
export function findDeadlines(text: string, of: YearOfPlan): DeadlineToken[] {
  return pointsIn(text, of).flatMap(({ start, end, date, isDeadline }) => {
    const before = text.slice(Math.max(0, start - 1), start);
    return isDeadline && date !== null && before !== '每' ? [{ start, end, date }] : [];
  });
}

/** 例：2018年底前|完成 */
const RE_DONE = /^(?:全部)?(?:完成|落实|到位)?$/u;

/** Whether a text says until when and nothing else. 例：2018年6月30日前完成 */
export function isDeadlineOnly(text: string): boolean {
  const [only, ...others] = pointsIn(text, { year: null, after: null });
  return only?.start === 0 && others.length === 0 && only.isDeadline && RE_DONE.test(text.slice(only.end));
}

interface Point extends Stretch {
  date: IsoDate | null;
  isDeadline: boolean;
}

function pointsIn(text: string, of: YearOfPlan): Point[] {
  const points: Point[] = [];
  let last: { end: number; year: number | null } = { end: 0, year: null };
  for (const match of text.matchAll(RE_POINT)) {
    const { year: printed, month, half, quarter, day, end = '', by } = match.groups ?? {};
    if (printed === undefined && !month && !half && !quarter && !end.startsWith('年')) continue;
    const joined = RE_TO.test(text.slice(last.end, match.index)) && points.length > 0;
    const year = printed === undefined ? (joined ? last.year : null) : parseNumeral(printed);
    const stretch = { start: match.index, end: match.index + match[0].length };
    // “Before 2020” may be its first day or its last.
    const isVague = by !== undefined && end === '' && day === undefined;
    const date = isVague ? null : dateOf(match.groups ?? {}, year, of);
    if (joined) points.pop();
    const isDone = text.startsWith('完成', stretch.end);
    points.push({ ...stretch, date, isDeadline: isDone || end !== '' || (by !== undefined && day !== undefined) });
    last = { end: stretch.end, year: year ?? of.year };
  }
  return points;
}

function dateOf(groups: Record<string, string | undefined>, printed: number | null, of: YearOfPlan): IsoDate | null {
  const year = printed ?? of.year;
  if (year === null || year < 1900) return null;
  const month = monthOf(groups);
  if (month < 1 || month > MONTHS) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = groups['day'] === undefined ? last : parseNumeral(groups['day']);
  if (day === null || day < 1 || day > last) return null;
  const told = THIRDS[groups['third'] ?? ''] ?? String(day).padStart(2, '0');
  const date = `${year}-${String(month).padStart(2, '0')}-${told}`;
  // The year that nobody wrote cannot be one in which the day was over when the text was made.
  return printed === null && of.after !== null && date < of.after ? null : date;
}

function monthOf({ month, half, quarter }: Record<string, string | undefined>): number {
  if (month !== undefined) return parseNumeral(month) ?? 0;
  if (half !== undefined) return half === '上' ? MONTHS / 2 : MONTHS;
  if (quarter !== undefined) return (parseNumeral(quarter) ?? 0) * 3;
  return MONTHS;
}
