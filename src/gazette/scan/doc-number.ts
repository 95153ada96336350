import { ARABIC, HAN_NUMERAL } from '../text/numerals.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

/**
 * 发文字号 as GB/T 9704—2012 §7.2.5 composes it: 机关代字, year in 〔〕, serial number, 号. The scanner may have set
 * [2019], 【2019】 or （2019） and blanks; before the 1990s the year had two digits.
 */
const DIGIT = `[${ARABIC}]`;
const YEAR = String.raw`[〔［\[【（(〈]\s*(?:(?:19|20|１９|２０)${DIGIT}{2}|(?<=[〔［\[]\s*)${DIGIT}{2})\s*[〕］\]】）)〉]`;
/** Behind the code. 例：〔2019〕19号 · 〔2017〕130-〔2018〕73号 · 〔2018〕1、2号 */
export const SERIAL = String.raw`\s*${YEAR}\s*(?:第\s*)?${DIGIT}{1,5}(?:\s*[-—–~～至、]\s*(?:${YEAR}\s*)?${DIGIT}{1,5})*\s*[号號]`;
/** Before the 1990s the year could open the number. 例：（86）城住字第217号 */
export const YEAR_FIRST = String.raw`[〔［\[（(]\s*${DIGIT}{2}\s*[〕］\]）)]\s*\p{sc=Han}{1,8}字\s*第?\s*${DIGIT}{1,5}\s*[号號]`;
/** A code and a number of many digits, which hold the year. 例：華總一義字第11400053171號 · 台內營字第1120810088號 · 總統（90）華總一義字第9000222690號 */
export const LONG_NUMBER = String.raw`\p{sc=Han}{1,8}(?:[（(]?\d{1,3}[）)]?\p{sc=Han}{0,8})?字\s*第\s*\d{6,12}\s*[号號]`;
/** Before the forms were one: a code and a short number without a year. 例：政文齐字第二十三号 · 财税字第18号 */
const SHORT_NUMBER = String.raw`\p{sc=Han}{1,8}字\s*第?\s*(?:${DIGIT}{1,5}|[${HAN_NUMERAL}]{1,6})\s*[号號]`;
/** Longest code, with the words that may lead to it in running text. */
const LONGEST_CODE = 20;
/** What divides a code. 例：法|（交）|函 */
const DIVISION = String.raw`[（(]\p{sc=Han}{1,4}[）)]`;
/** 例：门政发〔2019〕19号 · 海政任〔2017〕130-〔2018〕73号 · 法（交）函〔1988〕52号 */
export const COMPOSED = String.raw`\p{sc=Han}{1,${LONGEST_CODE}}(?:${DIVISION}\p{sc=Han}{0,4})?${SERIAL}`;
const COUNT = String.raw`(?:${DIGIT}{1,4}|[${HAN_NUMERAL}]{1,6})`;
/** What orders are counted by: a year, or the term of a congress. 例：2019年|第45号 · 〔十五届〕|第9号 */
const PERIOD = String.raw`(?:${DIGIT}{4}\s*年|[〔［\[（(]\s*[${HAN_NUMERAL}]{1,3}\s*[届屆]\s*[〕］\]）)])\s*`;
const ORDINAL = String.raw`(?:${PERIOD})?第?\s*${COUNT}\s*[号號]`;
/** 例：北京市人民政府令第256号 · 商务部令2004年第22号 · 河东省人民政府令（第312号） · 主席令第七十四号 · 市人民政府第5号令 */
export const ORDER = String.raw`[\p{sc=Han}、]{1,30}(?:令|公告)\s*(?:${ORDINAL}|[（(]\s*${ORDINAL}\s*[）)])|[\p{sc=Han}、]{1,30}第\s*${COUNT}\s*[号號]令`;

/** Ordinances of Hong Kong are counted by year. 例：2020年第6號條例 · 1966年第88号法律公告 */
const HONG_KONG = String.raw`(?:19|20)\d{2}\s*年\s*第\s*\d{1,4}\s*[号號]\s*(?:[条條]例|法律公告)`;
const RE_HONG_KONG = new RegExp(`^${HONG_KONG}$`);

const RE_ALONE = new RegExp(
  String.raw`^\s*(?:发文字号\s*[：:]\s*)?[（(]?\s*(\p{sc=Han}{1,12}(?:${DIVISION}\p{sc=Han}{0,4})?${SERIAL}|${YEAR_FIRST}|${LONG_NUMBER}|${SHORT_NUMBER}|${HONG_KONG})\s*[）)]?\s*$`,
  'u',
);
/** 例：第312号 · （第 312 号） · 第七十四号 · 2019年第45号 · （〔十五届〕第9号） · 〔2006〕12号 */
const RE_ORDINAL_ALONE = new RegExp(
  String.raw`^\s*[（(]?\s*((?:${PERIOD})?第\s*${COUNT}\s*[号號]|${YEAR}\s*第?\s*${COUNT}\s*[号號])\s*[）)]?\s*$`,
);
/** An order with its number: the organ and the kind, the number. 例：中华人民共和国国务院令|第755号 · 交通运输部公告|（2021年第4号） */
const RE_ORDER_ALONE = new RegExp(
  String.raw`^([\p{sc=Han}、\s]{3,60}(?:令|公告))\s*((?:${PERIOD})?第\s*${COUNT}\s*[号號]|[（(]\s*(?:${PERIOD})?第?\s*${COUNT}\s*[号號]\s*[）)])\s*$`,
  'u',
);

/**
 * The number of a statute of Macao is its title, and that of a notice of the gazette of Hong Kong. 例：第1/2021號法律 ·
 * 第57/2016號行政命令 · 第6/2020號行政長官批示 · 第7/1999號行政長官公告 · 第100號公告
 */
const RE_NUMBER_AS_TITLE =
  /^第\s*(?:\d{1,4}\/(?:19|20)\d{2}\s*[号號]\s*(?:法律|法令|行政法[规規]|行政命令|\p{sc=Han}{2,16}(?:批示|公告|[决決][议議]))|\d{1,5}\s*[号號]公告)$/u;

/** A title that is the number of its text, without blanks; null for others. */
export function numberAsTitle(title: string): string | null {
  return RE_NUMBER_AS_TITLE.test(title) ? withoutBlanks(title) : null;
}

/** Whether a number is that of an ordinance of Hong Kong, which no organ stands before. */
export function isOrdinance(number: string): boolean {
  return RE_HONG_KONG.test(number);
}

/** The 发文字号 that is all of a line, brackets round it left aside, as `normalizeNumber` writes it; else null. */
export function numberAlone(line: string): string | null {
  const printed = RE_ALONE.exec(line)?.[1];
  return printed === undefined ? null : normalizeNumber(printed);
}

/**
 * What counts an order (令) below its title, where it has no 机关代字: `第312号`, `2019年第45号`, without brackets and
 * blanks; null where the line is something else.
 */
export function ordinalAlone(line: string): string | null {
  const printed = RE_ORDINAL_ALONE.exec(line)?.[1];
  return printed === undefined ? null : normalizeNumber(printed);
}

/** Where the number begins in a line that is an order with its number; null for other lines. 例：国务院令|第755号 */
export function orderNumberAt(line: string): number | null {
  const [, title] = RE_ORDER_ALONE.exec(line) ?? [];
  return title?.length ?? null;
}

/**
 * A number in the form of the standard: no blanks, year in 〔〕, half-width digits, no 第 behind the year,
 * ranges with a hyphen, 令第312号 without brackets.
 */
export function normalizeNumber(text: string): string {
  return withoutBlanks(text.normalize('NFKC'))
    .replace(/[〔[【(〈]((?:(?:19|20)\d{2})|(?<=[〔[])\d{2}|(?<=^\()\d{2})[〕\]】)〉]/g, '〔$1〕')
    .replace(/\((?=\p{sc=Han}{1,4}\))|(?<=\(\p{sc=Han}{1,4})\)/gu, (mark) => (mark === '(' ? '（' : '）'))
    .replace(/(?<=\d〕)第(?=\d)/g, '')
    .replace(/(?<=令|公告)\((.+)\)$/, '$1')
    .replace(/(?<=\d)[—–~至](?=[〔\d])/g, '-');
}

/** Same for two spellings of one number: 国家发展改革委、商务部令第18号 and …令18号, DB11/139 and DB11 139. */
export function numberKey(docNumber: string): string {
  return normalizeNumber(docNumber.replace(/(?<=\d) (?=\d)/g, '/'))
    .replace(/第?(\d+)号令$/, '令$1号')
    .replace(/第(?=\d)/g, '')
    .replace(/^中华人民共和国/, '')
    .replace(/(?<=[A-Z\d])[/.—–-]+(?=[A-Z\d])/g, '-')
    .toUpperCase();
}
