import { anyOf, fromWords } from '../lexicon/words.ts';
import { COMPOSED, LONG_NUMBER, normalizeNumber, ORDER, SERIAL, YEAR_FIRST } from './doc-number.ts';
import type { Stretch } from './titles.ts';

/** A number of a document as it stands in a text. */
export interface NumberToken extends Stretch {
  /** As `normalizeNumber` writes it. */
  docNumber: string;
}

const RE_COMPOSED = new RegExp(COMPOSED, 'gu');
const RE_ORDER = new RegExp(ORDER, 'gu');
const RE_LONG_NUMBER = new RegExp(LONG_NUMBER, 'gu');
const RE_YEAR_FIRST = new RegExp(YEAR_FIRST, 'gu');
const RE_SERIAL_AT_END = new RegExp(`${SERIAL}$`, 'u');
/** An organ that gives orders; 责令第3号 is none. */
const reOrdering = fromWords(() => new RegExp(`(?:主席|[府会]|${anyOf('organs', 'issues')})(?:令|公告|第)`));
/** The day right before an order is none of its organ; that of a city is. 例：1998年5月1|日|北京市人民政府令第6号 · 日照市人民政府令第6号 */
const RE_DAY = /(?<=[\d０-９]\s*)日/y;

/** 例：国发〔2014〕43号|及|国办函〔2016〕88号 · 同时废止|我市|京政发〔2009〕8号 */
const RE_JOINED = /[及和与]|我[省市区县]/;
/**
 * Words before a code that are none of it: a verb, a preposition, another text, whose it is, the whole name of its organ.
 * What would leave a code that opens with the name of an office is no lead but the name of its place (即墨的|即政发).
 * 例：参照|京政办发 · 印发的|国发 · 北京市公安局|京公消字 · not 工信部联规
 */
const reLeadToCode = fromWords(
  () =>
    new RegExp(
      `^.*(?:${RE_JOINED.source}|${anyOf('leads', 'before-code')}|${anyOf('verbs')}|\\p{sc=Han}{3}${anyOf('organs', 'issues')})(?=.)(?![政府办发字函])`,
      'su',
    ),
);
/** The same before the organ of an order, in whose name 和 joins words. 例：依照|国务院令 · not 住房和城乡建设部令 */
const reLeadToOrgan = fromWords(
  () =>
    new RegExp(
      `^(?:.*(?:${anyOf('leads', 'before-organ')}|${anyOf('verbs')}|月\\p{sc=Han}{1,3}日)|${anyOf('leads')}|${RE_JOINED.source})(?=.)`,
      'su',
    ),
);

/** 发文字号 and numbers of orders (令, 公告) in a text, in order, without the words that lead to them. */
export function findNumbers(text: string): NumberToken[] {
  if (!/[号號]/.test(text)) return [];
  const composed = Array.from(text.matchAll(RE_COMPOSED), (match) => {
    const code = match[0].replace(RE_SERIAL_AT_END, '');
    return tokenOf(match, reLeadToCode().exec(code)?.[0].length ?? 0);
  });
  const orders = Array.from(text.matchAll(RE_ORDER), (match) => {
    const organ = /^[\p{sc=Han}、]*/u.exec(match[0])?.[0] ?? '';
    RE_DAY.lastIndex = match.index;
    const lead = reLeadToOrgan().exec(organ)?.[0].length ?? RE_DAY.exec(text)?.[0].length ?? 0;
    return tokenOf(match, lead + (/^、*/.exec(match[0].slice(lead))?.[0].length ?? 0));
  }).filter(({ docNumber }) => reOrdering().test(docNumber));
  const yearFirst = Array.from(text.matchAll(RE_YEAR_FIRST), (match) => tokenOf(match, 0));
  const long = Array.from(text.matchAll(RE_LONG_NUMBER), (match) =>
    tokenOf(match, reLeadToCode().exec(match[0].replace(/第.*$/, ''))?.[0].length ?? 0),
  );
  return [...composed, ...orders, ...yearFirst, ...long]
    .sort((a, b) => a.start - b.start)
    .filter((token, i, all) => i === 0 || token.start >= (all[i - 1]?.end ?? 0));
}

function tokenOf(match: RegExpExecArray, lead: number): NumberToken {
  const printed = match[0].slice(lead);
  return { start: match.index + lead, end: match.index + match[0].length, docNumber: normalizeNumber(printed) };
}
