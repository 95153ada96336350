import { anyOf, fromWords } from '../../lexicon/words.ts';
import { opensHistory } from '../../scan/dateline.ts';
import { RE_DATE } from '../../scan/dates.ts';
import { findIssuersIn, isOrgan, openers } from '../../scan/issuer.ts';
import { COMPOSED } from '../../scan/doc-number.ts';
import { findOfficeGap } from '../../scan/roster.ts';
import { NUMERAL } from '../../text/numerals.ts';
import { matchAt } from '../../text/match-at.ts';

/** Where a text stands: in running text, as title or heading, or in a cell of a table. */
export type TextPlace = 'prose' | 'heading' | 'cell';

/** A run of blanks [start, end) of a line; what the rows ask of the line is read once for all its blanks. */
interface Blank {
  line: Line;
  start: number;
  end: number;
}

interface Line {
  text: string;
  place: TextPlace;
  isDateForm: boolean;
  isHistory: boolean;
  isRowOfNames: boolean;
  /** Offset of the blank between name and office. */
  officeGap: number | null;
  /** Offset behind the label that opens the line. */
  labelEnd: number | null;
  /** Offset of the first colon; −1 where there is none. */
  colon: number;
  isListOfOrgans: boolean;
  /** Whether issuers and a verb open what stands at a place. */
  opensWithIssuers: (start: number) => boolean;
}

interface KeptBlank {
  /** What the blank parts. */
  parts: string;
  holds: (blank: Blank) => boolean;
}

const RE_DATE_FORM = /年[^\S\n]+月[^\S\n]+日/;
const RE_NAMES = /^\p{sc=Han}{2,3}(?:\s+\p{sc=Han}{2,3}){2,}$/u;
const RE_LABEL = new RegExp(
  String.raw`^\s*(?:第[${NUMERAL}]+\p{sc=Han}{1,2}|[表图]\s*\d+(?:[-—.]\d+)?|(?:附[件表图]|专栏)\s*[${NUMERAL}]+)(?=\s)`,
  'u',
);
const RE_NUMBER = new RegExp(COMPOSED, 'uy');
const RE_FIELD = /[\p{sc=Han}（）]{2,10}：/uy;
const RE_PAUSE = /[；，。、]/;
const RE_EVENT = new RegExp(`根据|${RE_DATE.source}`, 'y');
const RE_SHORT_NAME = /^[市区县省](?:委|政府)/;
/** Words and marks that end the sentence before the name of an organ. */
const RE_BEFORE_NAME = /[\s《“（【、，。：；]/;
const RE_BEHIND_NAME = /[\s《》”）、，。]/;
/** What opens the matter of a title, or a remark on the organ before it: no name of an organ. */
const reNoName = fromWords(() => new RegExp(`^(?:${openers()}|（)`));
const reListed = fromWords(() => new RegExp(`${anyOf('organs')}(?:（[^（）]*）)?$`));

/** The blanks that are printed; where no row holds, Chinese is set without. */
const KEPT_BLANKS: readonly KeptBlank[] = [
  // 例：年 月 日
  { parts: 'a date to be filled in', holds: ({ line }) => line.isDateForm },
  // 例：（1949年12月23日政务院发布 根据1999年9月18日…第一次修订）
  {
    parts: 'events of a history',
    holds: ({ line, end }) => line.isHistory && matchAt(RE_EVENT, line.text, end) !== null,
  },
  // 例：张力兵 付兆庚 陆晓光; a heading may be set with wide letters.
  { parts: 'names in a row', holds: ({ line }) => line.place !== 'heading' && line.isRowOfNames },
  // 例：王 涛 副区长
  { parts: 'name and office', holds: ({ line, start }) => line.officeGap === start },
  // A label that nothing but the blank sets off from its text. 例：第一条 为… · 表 1 门头沟区…
  { parts: 'label and text', holds: ({ line, start }) => line.labelEnd === start },
  // 例：关于印发办法的通知 门政发〔2019〕19号
  { parts: 'title and number', holds: ({ line, end }) => matchAt(RE_NUMBER, line.text, end) !== null },
  // 例：填报人：张三   联系电话：82510860
  {
    parts: 'fields of a form',
    holds: ({ line: { text, colon }, start, end }) =>
      colon >= 0 && colon < start && !RE_PAUSE.test(text[start - 1] ?? '') && matchAt(RE_FIELD, text, end) !== null,
  },
  // 例：中共北京市委 北京市人民政府印发… · 《中共中央 国务院关于…》
  { parts: 'joint issuers', holds: partsIssuers },
  // Only what is wide was meant in a narrow column.
  { parts: 'entries of a cell', holds: ({ line, start, end }) => line.place === 'cell' && end - start > 1 },
  // 例：区环保局 各镇 区城管委（交通委）
  { parts: 'organs in a cell', holds: ({ line }) => line.place === 'cell' && line.isListOfOrgans },
];

/** Tells of each run of blanks [start, end) of a line whether it is printed. */
export function findKeptBlanks(text: string, place: TextPlace): (start: number, end: number) => boolean {
  let line: Line | null = null;
  return (start, end) => {
    const blank = { line: (line ??= readLine(text, place)), start, end };
    return KEPT_BLANKS.some(({ holds }) => holds(blank));
  };
}

function readLine(text: string, place: TextPlace): Line {
  return {
    text,
    place,
    isDateForm: RE_DATE_FORM.test(text),
    isHistory: opensHistory(text),
    isRowOfNames: RE_NAMES.test(text),
    officeGap: findOfficeGap(text),
    labelEnd: RE_LABEL.exec(text)?.[0].length ?? null,
    colon: text.indexOf('：'),
    isListOfOrgans: isListOfOrgans(text),
    opensWithIssuers: findIssuersIn(text),
  };
}

/** The blank of a broken line is not between two names. */
function partsIssuers({ line: { text, opensWithIssuers }, start, end }: Blank): boolean {
  let from = start;
  while (from > 0 && !RE_BEFORE_NAME.test(text[from - 1] ?? '')) from--;
  const name = text.slice(from, start);
  let to = end;
  while (to < text.length && !RE_BEHIND_NAME.test(text[to] ?? '')) to++;
  const next = text.slice(end, to);
  if (RE_SHORT_NAME.test(name) && RE_SHORT_NAME.test(text.slice(end))) return true;
  if (!isOrgan(name) && !name.endsWith('中共中央')) return false;
  return opensWithIssuers(end) || (isOrgan(next) && !reNoName().test(next));
}

/** Whether most of what the blanks part are names of organs: in a narrow column one name may be broken, not a list. */
function isListOfOrgans(line: string): boolean {
  const entries = line.trim().split(/\s+/);
  return entries.filter((entry) => reListed().test(entry)).length > entries.length / 2;
}
