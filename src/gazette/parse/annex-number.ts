import { ARABIC, HAN_NUMERAL, parseNumeral } from '../text/numerals.ts';

const RE_NUMBER = new RegExp(`[${ARABIC}]+|[${HAN_NUMERAL}]+`);

/** Number that the label of an annex has: 附件1 → 1, 附件十一 → 11; null where it has none. */
export function annexNumberOf(label: string): number | null {
  const printed = RE_NUMBER.exec(label)?.[0];
  return printed === undefined ? null : parseNumeral(printed);
}
