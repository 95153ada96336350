import { anyOf, fromWords } from '../../lexicon/words.ts';
import { genreIs, genreOf } from '../../scan/genre.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';
import { within } from '../../limits/within.ts';

/** 例：注：* 代表关键指标 · 资料来源：… · 说明1：两个表格中… */
const reNote = fromWords(() => new RegExp(`^${anyOf('notes')}\\d*[:：]`));
/** 例：单位：万元 · （单位：亿元、%） · 计量单位：公顷 */
const RE_UNIT = /^[（(]?(?:计量|金额)?单位[:：][^，。；]{1,20}[）)]?$/;
/** Names of fields, nothing filled in. 例：填报人： 联系电话： · 填报时间： 年 月 日 · 本区中小学校总数（含民办）： */
const reFields = fromWords(
  () => new RegExp(`^(?:[^，。；:：]{0,20}${anyOf('fields')}(?:[（(][^）)]*[）)])?[:：](?:年月日)?)+$`),
);
/** 例：区 ____ (街道或镇) */
const RE_BLANK = /_{3,}/;

/** Whether a text ends as titles of tables do. 例：…清单 · …一览表（2018年） */
export function isTitleNoun(text: string): boolean {
  return genreIs(genreOf(text), 'tables');
}

/** A note or the unit of a table: belongs to the table that it stands at. */
export function isTableNote(text: string): boolean {
  return reNote().test(withoutBlanks(text)) || isUnit(text);
}

export function isUnit(text: string): boolean {
  return RE_UNIT.test(withoutBlanks(text));
}

/** A line to be filled in that belongs to the form that it stands at. */
export function isFormField(text: string): boolean {
  const plain = withoutBlanks(text);
  return within('longestHeading', plain.length) && (RE_BLANK.test(plain) || reFields().test(plain));
}
