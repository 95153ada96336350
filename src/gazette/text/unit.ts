import { withoutBlanks } from './without-blanks.ts';

/** Units that measure: behind a figure they show that it is no number of a list. As alternatives of a pattern. */
export const MEASURES = '元|美元|公里|公顷|公斤|公分|千克|千米|千瓦|兆瓦|毫米|厘米|米|吨|亩|倍|个百分点|小时|天|岁';
/** Units that count, and those of tables of figures alone. */
const COUNTS =
  '人|人次|名|户|个|家|件|项|张|辆|座|所|处|台|标台|套|条|场|篇|年|百分点|平方米|立方米|平方公里|千瓦时|吨标准煤|吨标煤|微克|毫克|克|升|分贝';
/** One unit with what multiplies it. 例：万亿元 · 个百分点 · % */
const ONE = `(?:(?:个|百|千|万|亿)*(?:${MEASURES}|${COUNTS})|[%％‰])`;
/** A unit, also one for each of another, as a pattern. 例：件/万人 · 吨标准煤/万元 · 升/人·日 */
export const UNIT = `${ONE}(?:[/／·•每]${ONE}|[·•]日)*`;
const RE_UNIT = new RegExp(`^${UNIT}$`);

/** Whether a text is nothing but a unit of measure. 例：万元/人；不是 白天、含水面 */
export function isUnit(text: string): boolean {
  return RE_UNIT.test(withoutBlanks(text));
}
