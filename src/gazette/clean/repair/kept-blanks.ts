import { anyOf, fromWords } from '../../lexicon/words.ts';
import { isOrgan, issuersOf, openers } from '../../scan/issuer.ts';
import { COMPOSED } from '../../scan/doc-number.ts';
import { findOfficeGap } from '../../scan/roster.ts';
import { NUMERAL } from '../../text/numerals.ts';

/** Where a text stands: in running text, as title or heading, or in a cell of a table. */
export type TextPlace = 'prose' | 'heading' | 'cell';

/** A run of blanks with what stands before and behind it on its line. */
export interface Blank {
  before: string;
  blanks: string;
  after: string;
  place: TextPlace;
}

interface KeptBlank {
  /** What the blank parts. */
  parts: string;
  holds: (blank: Blank) => boolean;
}

const RE_DATE_FORM = /年[^\S\n]+月[^\S\n]+日/;
const RE_NAMES = /^\p{sc=Han}{2,3}(?:\s+\p{sc=Han}{2,3}){2,}$/u;
const RE_LABEL = new RegExp(
  String.raw`^(?:第[${NUMERAL}]+\p{sc=Han}{1,2}|[表图]\s*\d+(?:[-—.]\d+)?|(?:附[件表图]|专栏)\s*[${NUMERAL}]+)$`,
  'u',
);
const RE_NUMBER = new RegExp(`^${COMPOSED}`, 'u');
const RE_FIELD = /^[\p{sc=Han}（）]{2,10}：/u;
const RE_PAUSE = /[；，。、]$/;
const RE_SHORT_NAME = /^[市区县省](?:委|政府)/;
/** Words and marks that end the sentence before the name of an organ. */
const RE_BEFORE_NAME = /[\s《“（【、，。：；]/;
/** What opens the matter of a title, or a remark on the organ before it: no name of an organ. */
const reNoName = fromWords(() => new RegExp(`^(?:${openers()}|（)`));
const reListed = fromWords(() => new RegExp(`${anyOf('organs')}(?:（[^（）]*）)?$`));

/** The blanks that are printed; where no row holds, Chinese is set without. */
export const KEPT_BLANKS: readonly KeptBlank[] = [
  // 例：年 月 日
  { parts: 'a date to be filled in', holds: ({ before, blanks, after }) => RE_DATE_FORM.test(before + blanks + after) },
  // 例：张力兵 付兆庚 陆晓光; a heading may be set with wide letters.
  {
    parts: 'names in a row',
    holds: ({ before, blanks, after, place }) => place !== 'heading' && RE_NAMES.test(before + blanks + after),
  },
  // 例：王 涛 副区长
  {
    parts: 'name and office',
    holds: ({ before, blanks, after }) => findOfficeGap(before + blanks + after) === before.length,
  },
  // A label that nothing but the blank sets off from its text. 例：第一条 为… · 表 1 门头沟区…
  { parts: 'label and text', holds: ({ before }) => RE_LABEL.test(before.trim()) },
  // 例：关于印发办法的通知 门政发〔2019〕19号
  { parts: 'title and number', holds: ({ after }) => RE_NUMBER.test(after) },
  // 例：填报人：张三   联系电话：82510860
  {
    parts: 'fields of a form',
    holds: ({ before, after }) => RE_FIELD.test(after) && before.includes('：') && !RE_PAUSE.test(before),
  },
  // 例：中共北京市委 北京市人民政府印发… · 《中共中央 国务院关于…》
  { parts: 'joint issuers', holds: ({ before, after }) => partsIssuers(before, after) },
  // Only what is wide was meant in a narrow column.
  { parts: 'entries of a cell', holds: ({ blanks, place }) => place === 'cell' && blanks.length > 1 },
  // 例：区环保局 各镇 区城管委（交通委）
  {
    parts: 'organs in a cell',
    holds: ({ before, blanks, after, place }) => place === 'cell' && isListOfOrgans(before + blanks + after),
  },
];

/** The blank of a broken line is not between two names. */
function partsIssuers(before: string, after: string): boolean {
  const name = before.split(RE_BEFORE_NAME).at(-1) ?? '';
  if (RE_SHORT_NAME.test(name) && RE_SHORT_NAME.test(after)) return true;
  if (!isOrgan(name) && !name.endsWith('中共中央')) return false;
  const next = after.split(/[\s《》”）、，。]/)[0] ?? '';
  return issuersOf(after).length > 0 || (isOrgan(next) && !reNoName().test(next));
}

/** Whether most of what the blanks part are names of organs: in a narrow column one name may be broken, not a list. */
function isListOfOrgans(line: string): boolean {
  const entries = line.trim().split(/\s+/);
  return entries.filter((entry) => reListed().test(entry)).length > entries.length / 2;
}
