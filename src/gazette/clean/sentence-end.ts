import { bracketAtEnd, REMARK_MARKS } from '../scan/brackets.ts';
import { NUMERAL } from '../text/numerals.ts';

/** Ends of a sentence, of a clause that a list counts, or of the lead to a list, with the marks that close behind it. */
const RE_STOP = /[。！？!?；;：:…][”’"'）)】〕》〉]*$/;
/** 例：…、石龙管委会、 · …，完善政策, */
const RE_PAUSE = /[，、,][”’"'）)】〕》〉]*$/;
/** What a remark in brackets stands behind. 例：…重点项目。（区委宣传部、区文旅局） */
const RE_SENTENCE_END = /[。！？；][”’》]*\s*$/;

/** Brackets that count what comes behind them. 例：…有机合一。（2） */
const RE_NUMBER = new RegExp(`^[（(〔【][${NUMERAL}]{1,3}[)）〕】]`);

/** How a line ends: behind a full stop (also ；：), behind a comma, or with nothing that ends anything. */
export type TextEnd = 'stop' | 'pause' | 'open';

export function endOf(text: string): TextEnd {
  const end = text.trimEnd();
  if (RE_STOP.test(end) || endsInRemark(end)) return 'stop';
  return RE_PAUSE.test(end) ? 'pause' : 'open';
}

/** Whether brackets with a remark of their own stand behind the last sentence: …。（区文旅局负责） */
export function endsInRemark(text: string): boolean {
  const remark = bracketAtEnd(text.trimEnd());
  if (!remark || !REMARK_MARKS.includes(remark.mark) || RE_NUMBER.test(text.slice(remark.start))) return false;
  return RE_SENTENCE_END.test(text.slice(0, remark.start));
}
