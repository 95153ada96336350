import { anyOf, fromWords } from '../lexicon/words.ts';
import type { Bound } from '../model/indicator.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { UNIT } from '../text/unit.ts';

/** What a printed value says of a number. */
export interface Figure {
  number: number;
  /** Which side of it is meant; null where it is the number itself. */
  side: Bound['side'] | null;
  /** Printed behind it; null where none is. */
  unit: string | null;
}

const SIDES = ['least', 'more', 'most', 'less', 'about'] as const satisfies readonly Bound['side'][];
const SIGNS: Readonly<Record<string, Bound['side']>> = {
  ...{ '≥': 'least', '≧': 'least', '⩾': 'least', '>': 'more', '≤': 'most', '≦': 'most', '⩽': 'most', '<': 'less' },
  ...{ '~': 'about', '≈': 'about' },
};
const TIMES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** 例：≥80 · 95%以上 · 约500元 · 1.11万亩 · 〔18〕 · 2,533公顷；不是 8-10、南部97.5、北部90.6 */
const reFigure = fromWords(
  () =>
    new RegExp(
      `^(?<before>[${Object.keys(SIGNS).join('')}]=?|${anyOf('comparisons')})?` +
        `(?<number>[-+]?\\d[\\d,]*(?:\\.\\d+)?)(?<rest>(?:${UNIT}|[万亿]*))(?<behind>${anyOf('comparisons')})?$`,
    ),
);
/** What is reached over a period stands in such brackets. 例：〔18〕 · 【3.9】 */
const RE_ENCLOSED = /^\[(.+)\]$/;
/** 例：万亩 · 亿元 · 万 */
const RE_TIMES = /^(?:万亿|万|亿)/;

/** Reads a value that says one number and nothing else; null for any other. */
export function readFigure(value: string): Figure | null {
  const folded = withoutBlanks(value)
    .normalize('NFKC')
    .replace(/^=/, '')
    .replace(/[〔【]/g, '[')
    .replace(/[〕】]/g, ']');
  const match = reFigure().exec(folded.replace(RE_ENCLOSED, '$1'));
  if (!match?.groups) return null;
  const { before, number = '', rest = '', behind } = match.groups;
  const sides = new Set([before, behind].flatMap((words) => (words === undefined ? [] : [sideOf(words)])));
  if (sides.size > 1) return null;
  const [times = ''] = RE_TIMES.exec(rest) ?? [];
  const alone = times === rest;
  return {
    number: multiplied(Number(number.replaceAll(',', '')), alone ? (TIMES[times] ?? 1) : 1),
    side: [...sides][0] ?? null,
    unit: alone ? null : rest,
  };
}

function sideOf(words: string): Bound['side'] | null {
  const sign = SIGNS[words[0] ?? ''];
  if (sign !== undefined) return words[1] === '=' ? (sign === 'more' ? 'least' : 'most') : sign;
  return SIDES.find((side) => new RegExp(`^${anyOf('comparisons', side)}$`).test(words)) ?? null;
}

/** Without what binary fractions add: 1.11 × 10,000 is 11,100. */
function multiplied(number: number, times: number): number {
  return Number((number * times).toPrecision(15));
}
