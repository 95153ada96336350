import { isGroupNumber } from '../../clean/table/head-words.ts';
import type { Row } from '../../model/block.ts';
import { anyOf, fromWords } from '../../lexicon/words.ts';
import type { Sourced } from '../../text/sourced.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';
import { HAN_DIGIT } from '../../text/numerals.ts';

/** 例：合计 · 总计 · 小计： */
const RE_SUM = /^[合总共小]计[:：]?$/;
/** 例：备注 · 注： */
const reRemark = fromWords(() => new RegExp(`^(?:备注|${anyOf('notes')})[:：]?$`));

/** The number of a group without mark. 例：一 · 十二 */
const RE_BARE_NUMBER = new RegExp(`^[${HAN_DIGIT}十]{1,3}$`);

/** Whether a first cell sums up rows: it stands for the number and the name of a row. */
export function isSumLabel(text: string): boolean {
  return RE_SUM.test(withoutBlanks(text));
}

/** Whether a first cell opens a remark on the whole table, printed as its last row. */
export function isRemarkLabel(text: string): boolean {
  return reRemark().test(withoutBlanks(text));
}

/** Whether a row names a group with its number in a cell of its own: `二 | 土地类 | | |`, also （二） and 二、. */
export function isNumberedGroup({ cells, label }: Row): boolean {
  const [number = '', name, ...others] = cells.map((cell) => withoutBlanks(cell.value));
  const isNumber = RE_BARE_NUMBER.test(number) || (isGroupNumber(label) && label?.length === cells[0]?.value.length);
  return isNumber && Boolean(name) && others.length > 0 && others.every((text) => text === '');
}

/** Whether only the first cell of a row is filled. */
export function isAlone([first, ...others]: readonly Sourced[]): boolean {
  return others.length > 0 && first?.value !== '' && others.every(({ value }) => value === '');
}
