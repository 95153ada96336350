import { limitOf } from '../limits/within.ts';
import { fromWords } from '../lexicon/words.ts';
import type { TextBlock } from '../model/block.ts';
import { RE_DATE_LINE } from '../scan/dates.ts';
import { numberAlone } from '../scan/doc-number.ts';
import { findOfficeGap } from '../scan/roster.ts';
import { isOrgan } from '../scan/issuer.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';

/** 例：责任单位：区水务局 · 陆晓光同志：负责… */
const reNamedValue = fromWords(
  () => new RegExp(String.raw`^[\p{sc=Han}（）()\s]{2,${limitOf('longestName')}}[：:]`, 'u'),
);
/** What opens a line of its own beside labels. 例：——市主导 · 附件1 · 附：印章印模 · 注：. · □ 是 */
const RE_OPENING_MARK = /^(?:——|[•●■□☐☑▪◆※]|附\s*[件表图录]|[注附][：:])/;
/** 例：表 1 门头沟区… · 图3　北京市… */
const RE_CAPTION = /^[表图]\s*\d{0,3}(?:[-—.]\d+)?\s+\p{sc=Han}/u;
/** What stands behind a formula that stands apart. 例： (1)， */
const RE_EQUATION_END = /^\s*(?:[（(][^（）()]*[）)])?[，。；,.;]?$/;
/** 例：…的意见》的通知.....(6) */
const RE_LEADERS = /(?:\.{4,}|…{2,}|·{4,})\s*[（(]?\s*\d*\s*[)）]?$/;

/** Whether the line opens with a label or mark. 一是 … does not count, since a sentence may go on with it. */
export function opensWithLabel({ text, label }: TextBlock): boolean {
  return (label !== null && !LABEL_KINDS[label.kind].inSentences) || RE_OPENING_MARK.test(text.value);
}

/** Whether the line opens with a label, a mark or the name of a value: the beginning of a paragraph in most places. */
export function opensParagraph(block: TextBlock): boolean {
  return opensWithLabel(block) || reNamedValue().test(block.text.value);
}

/** Whether the line is a name and its value: 责任单位：… */
export function isNamedValue(block: TextBlock): boolean {
  return reNamedValue().test(block.text.value) && !opensWithLabel(block);
}

/** Whether the line is the caption of a table or figure. */
export function isCaption(text: string): boolean {
  return RE_CAPTION.test(text);
}

/** Whether the line is a number and nothing else, and `next` what it numbers: 第一章 | 总则. */
export function isNumberOf({ text, label }: TextBlock, next: TextBlock): boolean {
  if (!label || label.length < text.value.trimEnd().length) return false;
  const words = next.text.value;
  if (/\d$/.test(text.value.replace(/[.．]$/, '')) && /^\d/.test(words)) return false;
  return !opensParagraph(next) && !RE_DATE_LINE.test(words) && !isOrgan(words);
}

/** A line that is no running text, so that it neither goes on nor is what another line goes on to. */
export function standsAlone(block: TextBlock): boolean {
  const text = block.text.value;
  return (
    block.hashes > 0 ||
    block.bold === 'whole' ||
    RE_DATE_LINE.test(text) ||
    numberAlone(text) !== null ||
    isCaption(text) ||
    findOfficeGap(text) !== null ||
    RE_LEADERS.test(text) ||
    isFormula(block) ||
    // 例：特此通知。
    text.startsWith('特此')
  );
}

/** Whether the line is a formula, its number behind it or not. 例：S = πr² (1) */
function isFormula({ text: { value, marks } }: TextBlock): boolean {
  return marks.some(
    ({ kind, start, end }) => kind === 'formula' && start === 0 && RE_EQUATION_END.test(value.slice(end)),
  );
}
