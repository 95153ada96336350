import { anyOf, fromWords, words } from '../../lexicon/words.ts';
import { LABEL_KINDS } from '../../text/label-kinds.ts';
import type { Label } from '../../text/label.ts';
import { withoutBracketsAtEnd } from '../../scan/brackets.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';
import { isYear, kindOf } from './cell-kind.ts';
import { within } from '../../limits/within.ts';

const reHeadNoun = fromWords(() => new RegExp(`${anyOf('columns')}$`));
/** A head is a noun phrase, no sentence and no blank to fill in. 例：。 · ； · ____ */
const RE_NO_HEAD = /[。；！？;]|_{2,}/;

/** Whether a cell can be the head of a column at all. */
export function canBeHead(text: string): boolean {
  const plain = withoutBlanks(text);
  if (plain === '' || !within('longestHeading', plain.length) || RE_NO_HEAD.test(plain)) return false;
  const kind = kindOf(plain);
  return kind === 'text' || kind === 'code' || isYear(plain);
}

/** Whether it ends in a noun that heads of columns end in, a unit or remark behind it left aside. 例：责任单位 · 投资估算（亿元） · 2018年现状值 */
export function isHeadNoun(text: string): boolean {
  const plain = withoutBracketsAtEnd(withoutBlanks(text));
  const noun = reHeadNoun().exec(plain)?.[0];
  return noun !== undefined && (noun === plain || !words('columns', 'whole').includes(noun));
}

/** Whether its number counts it among its like: a group row, never the head of a column. 例：一、改造项目基本信息 */
export function isGroupNumber(label: Label | null): boolean {
  return label !== null && LABEL_KINDS[label.kind].groupsRows;
}
