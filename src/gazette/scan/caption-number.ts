import { NUMERAL } from '../text/numerals.ts';

/** What counts a table, a box or a figure at the beginning of its title. */
export interface CaptionNumber {
  what: 'table' | 'figure';
  /** Units of the line that it takes, blanks and the colon behind it included. */
  length: number;
}

/** 例：表1 · 表二： · 附表3 · 专栏1 · 图 2-1 */
const RE_NUMBER = new RegExp(String.raw`^(附?表|专栏|图)\s*[${NUMERAL}]+(?:[-—.．]\d+)*\s*[:：]?\s*`);

/** The number of a table or figure that opens a line; null where none does. */
export function captionNumberOf(line: string): CaptionNumber | null {
  const [counted, what] = RE_NUMBER.exec(line) ?? [];
  return counted === undefined ? null : { what: what === '图' ? 'figure' : 'table', length: counted.length };
}
