import { limitOf } from '../../limits/within.ts';
import { anyOf, fromWords } from '../../lexicon/words.ts';
import { RE_HAN } from '../../text/han.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';

/** What the text of a cell looks like; what columns are told apart by. */
export type CellKind =
  | 'empty'
  | 'ordinal' // 12 · 6*
  | 'quantity' // 24.66% · ≥ 35.78 · 48（2013） · 5000元
  | 'date' // 2019年12月 · 2018年4月24—28日
  | 'dash' // — · / · -
  | 'options' // ☐是 ☐否
  | 'numbered' // 19 生活垃圾资源化处理率
  | 'code' // K10+000-K11+365
  | 'text';

/** 例：12 · 6* */
const RE_ORDINAL = /^\d{1,3}[*＊]?$/;
/** 例：— · / · -- */
const RE_DASH = /^[—–\-/／\\·.…无]{1,3}$/;
/** 例：☐是☐否 · □计划□实际 */
const RE_OPTIONS = /[☐☑☒□■○●]/;
/** 例：≥35.78 · 24.66（十二五） · >95% · 达到250 · 1.11万亩 */
const reQuantity = fromWords(
  () =>
    new RegExp(
      `^(?:[<>＜＞≥≤≈~～±+\\-]|${anyOf('bounds')})*\\d[\\d.,，]*[%％‰]?(?:[（(].*[)）]|[^\\d]{0,${limitOf('longestWord')}})$`,
    ),
);
/** 例：2019年12月 · 2018年4月24—28日 · 2019年12月底 */
const RE_DATE = /^(?:19|20)\d{2}年\d{1,2}[—–\-－\d月]*月(?:[\d—–\-－月]+日)?[底前内]{0,2}$/;
/** 例：2018 · 2018年 · 2020年指标; not 2018年4月24日 */
const RE_YEAR = /^(?:19|20)\d{2}(?:年(?!\d).*)?$/;
/** 例：2020年规划值 · 2017年培训总人数 */
const RE_NAMED_YEAR = /^(?:19|20)\d{2}年\p{sc=Han}{2,}/u;
/** 例：1*耕地保有量 · 3.安装报警装置 · 19、新建 */
const RE_MARKED_NUMBER = /^\d{1,3}[*＊.．、][\p{sc=Han}“《]/u;
/** 例：19生活垃圾资源化处理率 */
const RE_NUMBERED = /^\d{1,3}[\p{sc=Han}“《]/u;

export function isYear(text: string): boolean {
  return RE_YEAR.test(withoutBlanks(text));
}

export function kindOf(text: string): CellKind {
  const plain = withoutBlanks(text);
  if (plain === '') return 'empty';
  if (RE_DASH.test(plain)) return 'dash';
  if (RE_OPTIONS.test(plain)) return 'options';
  if (RE_ORDINAL.test(plain)) return 'ordinal';
  if (RE_DATE.test(plain)) return 'date';
  if (RE_NAMED_YEAR.test(plain)) return 'text';
  if (RE_MARKED_NUMBER.test(plain)) return 'numbered';
  if (reQuantity().test(plain)) return 'quantity';
  if (RE_NUMBERED.test(plain)) return 'numbered';
  return RE_HAN.test(plain) ? 'text' : 'code';
}
