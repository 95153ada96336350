import { limitOf } from '../limits/within.ts';
import { anyOf, fromWords } from '../lexicon/words.ts';
import type { IsoDate } from '../model/values.ts';
import { findDates } from '../scan/dates.ts';
import { NUMERAL, parseNumeral } from '../text/numerals.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

export interface Validity {
  dateEffective: IsoDate | null;
  /** Last day on which the document holds. */
  dateExpires: IsoDate | null;
}

/** What stands for a date in the patterns and in the sentences that they read. */
const D = '\uFFFC';
/** A term, never the year of a date. 例：有效期|3|年 */
const COUNT = `(?<count>[${NUMERAL}]{1,3})`;
const HOLDS = fromWords(() => anyOf('effects', 'verb'));
const TERM = fromWords(() => `(?:有效|${HOLDS()})(?:期限|期|时间)`);
const ISSUED = fromWords(() => `(?:${anyOf('verbs', 'issue')}|${anyOf('effects', 'issue')})`);

/**
 * The ways in which a sentence says when a text holds. Groups: `from` and `to` are dates, `issued` stands for the day
 * of issue, `count` and `unit` come on top of the day before them, `year` begins on its first day.
 */
const ROWS = fromWords(() =>
  [
    // 例：自2019年1月1日起施行 · 于二○一九年一月一日起正式实施
    `[自从于](?<from>${D})(?:零时)?(?:起|开始)?，?(?:正式|开始)?${HOLDS()}`,
    // 例：自发布之日起施行 · 自公布之日起30日后施行 · 自印发之日起，满三十日后实施
    `自(?:本\\p{sc=Han}{1,${limitOf('longestWord')}})?(?<issued>${ISSUED()})之日起?(?:，?满?${COUNT}个?(?<unit>[日天月])[后起]*)?，?起?(?:正式|开始)?${HOLDS()}`,
    // 例：自2019年1月1日至2020年12月31日施行 · 有效期自2019年1月1日至2020年12月31日
    // 本办法自2018年1月1日起至2020年12月31日止
    `[自从](?<from>${D})起?[至到—-](?<to>${D})(?:止?(?:${HOLDS()}|有效)|止$)`,
    // 例：自2019年度起施行
    `[自从于](?<year>[12]\\d{3})年度(?:起|开始)，?(?:正式|开始)?${HOLDS()}`,
    // 例：市政府决定自2015年4月11日至2016年4月10日，继续实施…
    `(?<=决定)[自从](?<from>${D})起?[至到—-](?<to>${D})`,
    // 例：执行期限为2019年1月1日至2020年12月31日
    `${TERM()}(?:为|自|从)?：?(?<from>${D})起?[至到—-](?<to>${D})`,
    // 例：有效期至2020年12月31日 · 自公布之日起施行，至2020年12月31日止 · 截止到2020年12月31日
    `(?:${TERM()}|${HOLDS()}，?|截止)(?:[到至]|截至)(?<to>${D})`,
    // 例：有效期为3年 · 试行期限2年 · 试行6个月
    `(?:${TERM()}|试行)(?:为|暂定为?)?${COUNT}(?<unit>年|个月)`,
  ].map((row) => new RegExp(row, 'du')),
);

/** What a sentence says before, in which a text speaks of itself. 例：本办法|自… · 上述政策|自… · not 基本法|自… */
const reSelf = fromWords(
  () => new RegExp(`(?:(?<![基根])本|上述)\\p{sc=Han}{0,${limitOf('longestWord')}}(?:${anyOf('genres')}|政策)`, 'u'),
);
/** The same of an order, of what it gives out. 例：《四川省村务公开条例》已由…通过，现予公布，|自2009年11月1日起施行 */
const reIssuesNow = fromWords(() => new RegExp(`现.*${ISSUED()}.*，$`, 'u'));

/** What it says of all but one. 例：《中华人民共和国商标法》的修改条款自2019年11月1日起施行，|其他法律的修改条款|自公布之日起施行 */
const RE_REST = /，其[他余]\p{sc=Han}+$/u;

/**
 * When a document takes effect and when it ends by itself, from the sentences in which it speaks of itself (mostly its
 * last article) or of what it gives out. What it says of other texts or of papers (居住证有效期) does not count.
 *
 * Terms end on the day that corresponds to their first (民法典第二百零一条、第二百零二条): three years from 2018-05-16
 * end on 2021-05-16.
 *
 * @param text of the instrument, paragraphs apart by line breaks
 * @param dateSigned 成文日期, taken for the day of issue
 */
export function findValidity(text: string, dateSigned: IsoDate | null): Validity {
  const validity: Validity = { dateEffective: null, dateExpires: null };
  for (const printed of text.split(/[。；;\n]/)) {
    const { sentence, dateAt } = replaceDates(withoutBlanks(printed).replaceAll(',', '，').replaceAll(':', '：'));
    for (const row of ROWS()) {
      const found = row.exec(sentence);
      if (!found || !speaksOfItself(sentence.slice(0, found.index))) continue;
      const { from, issued, to, count, unit, year } = found.groups ?? {};
      const dateOf = (group: string): IsoDate | null => dateAt.get(found.indices?.groups?.[group]?.[0] ?? -1) ?? null;
      if (from) validity.dateEffective ??= dateOf('from');
      // A fiscal year is the calendar year (预算法第十八条).
      if (year) validity.dateEffective ??= `${year}-01-01`;
      if (issued) validity.dateEffective ??= count ? later(dateSigned, count, unit) : dateSigned;
      if (to) validity.dateExpires ??= dateOf('to');
      else if (count && !issued) validity.dateExpires ??= later(validity.dateEffective ?? dateSigned, count, unit);
    }
  }
  return validity;
}

/** The text with one character for each date, and which date stands where. */
function replaceDates(text: string): { sentence: string; dateAt: Map<number, IsoDate | null> } {
  const dateAt = new Map<number, IsoDate | null>();
  let sentence = '';
  let end = 0;
  for (const date of findDates(text)) {
    sentence += text.slice(end, date.start);
    dateAt.set(sentence.length, date.date);
    sentence += D;
    end = date.end;
  }
  return { sentence: sentence + text.slice(end), dateAt };
}

/** @param before what the sentence says before it says when */
function speaksOfItself(before: string): boolean {
  if (before === '' || reIssuesNow().test(before) || before.endsWith('决定') || RE_REST.test(before)) return true;
  const self = reSelf().exec(before);
  return self !== null && !before.slice(0, self.index).includes('《');
}

/** The day that many days, months or years later; where a month has no such day, its last (民法典第二百零二条). */
function later(date: IsoDate | null, count: string, unit: string | undefined): IsoDate | null {
  if (date === null) return null;
  const number = parseNumeral(count) ?? 0;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (unit === '日' || unit === '天') return isoOf(year, month, day + number);
  const months = month + number * (unit === '年' ? 12 : 1);
  const lastOfMonth = new Date(Date.UTC(year, months, 0)).getUTCDate();
  return isoOf(year, months, Math.min(day, lastOfMonth));
}

/** @param month from 1; a day or month behind the last counts on */
function isoOf(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
