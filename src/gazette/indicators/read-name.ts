import { CIRCLED } from '../text/numerals.ts';
import { isUnit } from '../text/unit.ts';

/** A name in a table of targets, taken apart. */
export interface Name {
  name: string;
  /** In brackets behind it. */
  unit: string | null;
}

/** A number with a mark, which is no part of a name. 例：（10）单位GDP能耗 · 3.森林覆盖率 · 9*单位GDP能耗降幅 */
const RE_MARKED = new RegExp(`^(?:[（(]\\d{1,3}[)）]|[${CIRCLED}]|\\d{1,3}[.．、*＊★▲△]+(?!\\d))\\s*`);
/** A bare number, which may be part of a name. 例：2单位GDP建设用地面积下降率；不是 5G基站数、24小时供水 */
const RE_BARE = /^(\d{1,3})\s*(?![\d.年月日%％万亿])/;
/** Signs of footnotes and of what matters most, behind a name. 例：耕地保有量* */
const RE_SIGNS = new RegExp(`[*＊★▲△${CIRCLED}]+$`);
/** 例：国内生产总值（GDP）（万亿元） */
const RE_BRACKETS = /^(.+?)[（(]([^（(）)]+)[）)]$/;

/** @param counted whether bare numbers in this table count its rows */
export function readName(text: string, counted: boolean): Name {
  const plain = text.replaceAll('\n', '').trim().replace(RE_SIGNS, '');
  const marked = plain.replace(RE_MARKED, '');
  const bare = marked === plain && counted ? plain.replace(RE_BARE, '').trim() : marked;
  const name = bare === '' ? plain : bare;
  const [, before = '', brackets = ''] = RE_BRACKETS.exec(name) ?? [];
  return isUnit(brackets) ? { name: before.replace(RE_SIGNS, ''), unit: brackets } : { name, unit: null };
}

/** Whether the numbers that open the names of a table go on from one to the next: then they count its rows. */
export function areCounted(names: readonly string[]): boolean {
  const numbers = names.flatMap((name) => RE_COUNT.exec(name.trim())?.slice(1).map(Number) ?? []);
  const following = numbers.filter((number, i) => i > 0 && number === (numbers[i - 1] ?? 0) + 1);
  return following.length > 0 && following.length === numbers.length - 1;
}

/** 例：2单位GDP… · 1* 耕地保有量 */
const RE_COUNT = /^[（(]?(\d{1,3})/;
