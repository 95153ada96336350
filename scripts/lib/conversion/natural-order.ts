import { NUMERAL, parseNumeral } from '../../../src/gazette/text/numerals.ts';

const COLLATOR = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });
const RE_NUMERAL = new RegExp(`[${NUMERAL}]+`, 'g');

/** Names of files as a reader counts them, 2 before 10 and 二 before 十; those that count alike by their characters. */
export function byNaturalOrder(a: string, b: string): number {
  return COLLATOR.compare(counted(a), counted(b)) || (a < b ? -1 : Number(a > b));
}

function counted(name: string): string {
  return name.normalize('NFKC').replace(RE_NUMERAL, (numeral) => String(parseNumeral(numeral) ?? numeral));
}
