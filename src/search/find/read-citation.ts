import { HAN_NUMERAL, parseNumeral } from '../../gazette/text/numerals.ts';
import { toHanNumeral } from '../../gazette/text/to-han-numeral.ts';

/** The article that a query names. */
export interface ReadCitation {
  /** 第十六条, 第16条. */
  spellings: string[];
  /** What an entry begins with that is meant; lists are cited by articles too. 例：第十六条、16.、十六、 */
  openings: string[];
  /** The query without it, without the marks of a title around what is left. */
  rest: string;
}

// 例：第十六条、第16条、第三章；殡葬管理条例16条
const RE_CITATION = new RegExp(
  String.raw`(?:第\s*|(?<=办法|规定|条例|细则|规则|章程|意见|通知|方案|计划|要点|法)(?=\d+条\s*$))(\d{1,4}|[${HAN_NUMERAL}]{1,6})\s*(条|章|节|款|项)`,
  'u',
);
// 例：《门头沟区公益性公墓管理办法》
const RE_MARKS = /[《》〈〉]/gu;

/** The first article, chapter … in a query; null where there is none. */
export function readCitation(text: string): ReadCitation | null {
  const normal = text.normalize('NFKC');
  const [found, numeral = '', unit = ''] = RE_CITATION.exec(normal) ?? [];
  const number = parseNumeral(numeral);
  if (found === undefined || number === null) return null;
  const spellings = [`第${toHanNumeral(number)}${unit}`, `第${number}${unit}`];
  const han = toHanNumeral(number);
  const asList = unit === '条' || unit === '项' ? [`${number}.`, `${number}、`, `${han}、`, `（${han}）`] : [];
  const at = normal.indexOf(found);
  const rest = `${normal.slice(0, at)} ${normal.slice(at + found.length)}`.replace(RE_MARKS, ' ').trim();
  return { spellings, openings: [...spellings, ...asList], rest };
}
