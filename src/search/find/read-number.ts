import { numberAlone } from '../../gazette/scan/doc-number.ts';

// 例：京政发2018 22、海政办发18年24号、海行规发(2018)6、海政发2018年第8号、门政办发［2019］第48号
const RE_LOOSE =
  /^\s*(\p{sc=Han}{2,10})\s*[[【〔(〈]?\s*((?:19|20)?\d{2})\s*[\]】〕)〉]?\s*(?:年|[-—/、,，.]|\s)?\s*(?:第\s*)?(\d{1,4})\s*号?\s*$/u;
/** What a 机关代字 ends with: 政发、办函、行规发 … So 北京2022 12 is none. */
const RE_CODE = /(?:[发函任字令规民人办财教建])$/u;

/** A 发文字号 in whatever spelling, as the standard has it: 京政发〔2018〕22号; null where a query is something else. */
export function readNumber(text: string): string | null {
  const strict = numberAlone(text);
  if (strict !== null) return strict;
  const [, code, year, serial] = RE_LOOSE.exec(text.normalize('NFKC')) ?? [];
  if (code === undefined || year === undefined || serial === undefined || !RE_CODE.test(code)) return null;
  return `${code}〔${year.length === 2 ? `20${year}` : year}〕${Number(serial)}号`;
}
