import { RE_ADOPTION_LINE, RE_DATE, RE_DATE_LINE } from './dates.ts';
import { isOrgan } from './issuer.ts';

/** 例：2016年3月22日 最高人民检察院第十二届检察委员会第四十九次会议通过 */
const RE_ADOPTED = new RegExp(`^${RE_DATE.source}.{4,60}(?:通过|批准)$`);
/** 例：1964年2月10日，|最高法院司法行政厅 */
const RE_DATE_FIRST = new RegExp(`^${RE_DATE.source}[，,\\s]\\s*(?=\\S)`);

/** Whether a line between title and text says when: a date, the note of an adoption, or the date of an organ. */
export function isDateline(line: string): boolean {
  if (RE_DATE_LINE.test(line) || RE_ADOPTION_LINE.test(line) || RE_ADOPTED.test(line)) return true;
  return RE_DATE_FIRST.test(line) && isOrgan(line.replace(RE_DATE_FIRST, ''));
}
