import { anyOf, fromWords } from '../lexicon/words.ts';
import { bracketAtEnd } from './brackets.ts';
import { RE_ADOPTION_LINE, RE_DATE, RE_DATE_LINE } from './dates.ts';
import { isOrgan } from './issuer.ts';

/** 例：2016年3月22日 最高人民检察院第十二届检察委员会第四十九次会议通过 · 中華民國114年5月28日公布 */
const RE_ADOPTED = new RegExp(`^${RE_DATE.source}(?:.{4,60}(?:通过|批准)|公布)$`);
/** When and where a report was given, below its title. 例：——1996年12月26日在安徽省第八届人民代表大会常务委员会第二十八次会议上 */
const RE_GIVEN = new RegExp(`^[—–―-]+\\s*${RE_DATE.source}在.{4,60}[上会]$`);
/** 例：1964年2月10日，|最高法院司法行政厅 */
const RE_DATE_FIRST = new RegExp(`^${RE_DATE.source}[，,\\s]\\s*(?=\\S)`);
/** What opens a history: when, by whom, what was done. 例：（|1949年12月23日政务院发布|　根据1999年9月18日…第一次修订） · （2006年7月28日…第二十五次会议通 / 过） */
const reHistory = fromWords(
  () => new RegExp(`^[（(]\\s*(?:根据)?\\s*${RE_DATE.source}(?:[^。]*?(?:通过|施行|${anyOf('verbs')})|[^。（()）]+$)`),
);

/** Whether a line between title and text says when: a date, the note of an adoption, a history, or the date of an organ. */
export function isDateline(line: string): boolean {
  if (RE_DATE_LINE.test(line) || RE_ADOPTION_LINE.test(line) || RE_ADOPTED.test(line) || RE_GIVEN.test(line))
    return true;
  if (RE_DATE_FIRST.test(line) && isOrgan(line.replace(RE_DATE_FIRST, ''))) return true;
  return opensHistory(line) && bracketAtEnd(line.trim())?.start === 0;
}

/**
 * Whether a line opens, in brackets, the history of a text: adopted, amended, each on a day. It may go on over lines,
 * one an event, and closes with its bracket.
 */
export function opensHistory(line: string): boolean {
  return reHistory().test(line);
}
