/**
 * 发文字号 as GB/T 9704—2012 §7.2.5 composes it: 机关代字, year in 〔〕, serial number, 号. Also ranges of such
 * numbers (海政任〔2017〕130-〔2018〕73号). The scanner may have set [2019], 【2019】 or （2019） and blanks.
 */
const OPEN = '[〔\\[［【（(〈]';
const CLOSE = '[〕\\]］】）)〉]';
const YEAR = `${OPEN}\\s*((?:19|20)\\d{2})\\s*${CLOSE}`;

/** 例：门政发〔2019〕19号 · 海政办发〔2018〕16 号 · 海政任〔2017〕130-〔2018〕73号 */
export const RE_DOC_NUMBER = new RegExp(
  `(\\p{sc=Han}{1,12})\\s*${YEAR}\\s*(?:第\\s*)?(\\d{1,5})(?:\\s*[-—–~～至]\\s*(?:${YEAR}\\s*)?(\\d{1,5}))?\\s*号`,
  'u',
);

/** A whole line that is a number, also in brackets. 例：门政发〔2019〕19号 · （河政发〔2023〕4号） */
export const RE_DOC_NUMBER_LINE = new RegExp(`^\\s*[（(]?\\s*${RE_DOC_NUMBER.source}\\s*[）)]?\\s*$`, 'u');

/** Number of an order (令), which has no 机关代字 and no year, below its title. 例：第312号 · （第 312 号） */
export const RE_ORDER_NUMBER_LINE = /^\s*[（(]?\s*第\s*(\d{1,4})\s*号\s*[）)]?\s*$/;
/** The same in a contents page. 例：（省政府令第312号） · 河东省人民政府令第312号 */
export const RE_ORDER_NUMBER = /(\p{sc=Han}{1,20}令)\s*[（(]?\s*第\s*(\d{1,4})\s*号\s*[）)]?/u;

/**
 * Number in the printed form, `门政发〔2019〕19号` or `河东省人民政府令第312号`, without blanks; null where `text` holds
 * none.
 */
export function parseDocNumber(text: string): string | null {
  return parseCodedNumber(text) ?? parseOrderNumber(text);
}

function parseOrderNumber(text: string): string | null {
  const match = RE_ORDER_NUMBER.exec(text.normalize('NFKC'));
  return match ? `${match[1]}第${match[2]}号` : null;
}

function parseCodedNumber(text: string): string | null {
  const match = RE_DOC_NUMBER.exec(text.normalize('NFKC'));
  if (!match) return null;
  const [, code, year, first, lastYear, last] = match;
  const tail = last ? `-${lastYear ? `〔${lastYear}〕` : ''}${last}` : '';
  return `${code}〔${year}〕${first}${tail}号`;
}
