import type { IsoDate } from '../model/values.ts';
import { parseDate, RE_DATE } from '../scan/dates.ts';
import { NUMERAL, parseNumeral } from '../text/numerals.ts';

export interface Validity {
  dateEffective: IsoDate | null;
  /** Last day on which the document holds. */
  dateExpires: IsoDate | null;
}

const N = `[${NUMERAL}]+`;
/** A term, never the year of a date. 例：有效期|3|年 · not 执行期限为|2023|年1月1日 */
const COUNT = `[${NUMERAL}]{1,3}`;
const TAKES_EFFECT = '(?:正式)?(?:施行|实施|执行|实行|生效|试行)';
/** The document speaks of itself. 例：本办法 · 本实施细则（试行） */
const RE_SELF =
  /本\p{sc=Han}{0,6}(?:条例|规定|办法|细则|规则|规程|意见|通知|通告|公告|决定|方案|预案|计划|规划|纲要|措施|标准|章程|指南|目录|清单|文件|制度|政策|批复)/u;
/** 例：自发布之日起施行 · 自公布之日起30日后施行 · 自印发之日起满三十日后实施 */
const RE_FROM_ISSUE = new RegExp(
  `自(?:本\\p{sc=Han}{1,6})?(?:发布|公布|印发|颁布|下发|发文|签发|通告|公告)之日(?:起)?(?:[，,]?\\s*(?:满)?\\s*(${N})\\s*(?:个)?(日|天|月)(?:后|起)+)?[，,]?\\s*(?:起)?${TAKES_EFFECT}`,
  'u',
);
/** 例：自2019年1月1日起施行 · 于二○一九年一月一日起实施 */
const RE_FROM_DATE = new RegExp(`[自从于]\\s*(${RE_DATE.source})\\s*(?:零时)?(?:起|开始)?\\s*${TAKES_EFFECT}`);
/** 例：有效期为3年 · 有效期三年 · 试行期限2年 · 有效期限5年 */
const RE_TERM = new RegExp(
  `(?:有效期|有效期限|试行期|试行期限|施行期限|实施期限|执行期限)(?:限)?(?:为|是|暂定|暂定为)?\\s*(${COUNT})\\s*(年|个月)`,
);
/** 例：有效期至2020年12月31日 · 实施期限至2020年12月31日 · 截止到2020年12月31日 · 自公布之日起施行，至2020年12月31日止 */
const RE_UNTIL = new RegExp(
  `(?:有效期|有效期限|${TAKES_EFFECT}(?:期|期限)?[，,]?|截止)(?:[到至]|截至|截止)+\\s*(${RE_DATE.source})`,
);
const FROM_TO = `(${RE_DATE.source})\\s*(?:起)?\\s*[至到—-]\\s*(${RE_DATE.source})\\s*(?:止)?`;
/** 例：自2019年1月1日至2020年12月31日施行 · 有效期自2019年1月1日至2020年12月31日 · 执行期限为2019年1月1日至2020年12月31日 */
const RE_FROM_TO = new RegExp(
  `[自从]\\s*${FROM_TO}(?:${TAKES_EFFECT}|有效)|(?:有效|施行|实施|执行|试行)(?:期|期限|时间)(?:为|自|从|是)*[:：]?\\s*${FROM_TO}`,
);

/**
 * When a document takes effect and when it ends by itself, from the sentences in which it speaks of itself (mostly its
 * last article). What it says of other texts or of papers (居住证有效期) does not count.
 *
 * Terms end on the day that corresponds to their first (民法典第二百零一条、第二百零二条): three years from 2018-05-16
 * end on 2021-05-16.
 *
 * @param text of the instrument, paragraphs apart by line breaks
 * @param dateSigned 成文日期, taken for the day of issue
 */
export function findValidity(text: string, dateSigned: IsoDate | null): Validity {
  const validity: Validity = { dateEffective: null, dateExpires: null };
  for (const sentence of text.split(/[。；;\n]/)) {
    if (!speaksOfItself(sentence)) continue;
    const fromTo = RE_FROM_TO.exec(sentence);
    // Groups of the first and the second date in either form; each has three of its own.
    const [from, to] = [fromTo?.[1] ?? fromTo?.[9], fromTo?.[5] ?? fromTo?.[13]];
    validity.dateEffective ??= effectiveDate(sentence, dateSigned) ?? parseDate(from ?? '');
    const lasts = to ? parseDate(to) : lastDay(sentence, validity.dateEffective ?? dateSigned);
    validity.dateExpires ??= lasts;
  }
  return validity;
}

/** 例：本办法自发布之日起施行 · 自2019年1月1日起施行，有效期3年 (but not 《…法》自2019年1月1日起施行) */
function speaksOfItself(sentence: string): boolean {
  const self = RE_SELF.exec(sentence);
  if (self) return !sentence.slice(0, self.index).includes('《');
  return /^[\s，,]*自/.test(sentence) && !sentence.includes('《');
}

function effectiveDate(sentence: string, dateSigned: IsoDate | null): IsoDate | null {
  const date = RE_FROM_DATE.exec(sentence);
  if (date) return parseDate(date[1] ?? '');
  const issue = RE_FROM_ISSUE.exec(sentence);
  if (!issue || dateSigned === null) return null;
  const [, count, unit] = issue;
  if (count === undefined) return dateSigned;
  const number = parseNumeral(count) ?? 0;
  return unit === '月' ? addMonths(dateSigned, number) : addDays(dateSigned, number);
}

function lastDay(sentence: string, from: IsoDate | null): IsoDate | null {
  const until = RE_UNTIL.exec(sentence);
  if (until) return parseDate(until[1] ?? '');
  const term = RE_TERM.exec(sentence);
  if (!term || from === null) return null;
  const number = parseNumeral(term[1] ?? '') ?? 0;
  return addMonths(from, term[2] === '年' ? number * 12 : number);
}

function addDays(date: IsoDate, days: number): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The corresponding day; the last of the month where it has none (民法典第二百零二条). */
function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
