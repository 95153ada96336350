import { HAN_DIGIT, NUMERAL, parseNumeral } from '../../text/numerals.ts';
import { titleKey } from './title-key.ts';
import { within } from '../../limits/within.ts';

/** A title as one of a series: what its editions share and the number that tells them apart. */
export interface Edition {
  series: string;
  /** Which number of a title counts its editions; editions counted differently are no series. */
  counted: 'period' | 'fiveYears' | 'year';
  ordinal: number;
}

/** 例：第三期学前教育三年行动计划 */
const RE_PERIOD = new RegExp(`第([${NUMERAL}]{1,3})(?=[期轮次]|个五年)`);
/** 例：“十三五”规划 */
const RE_FIVE_YEARS = new RegExp(`(?<=十)([${HAN_DIGIT}])(?=五)`);
/** 例：(2018-2020) · 2018年政务公开工作要点 · (2018版) */
const RE_YEARS = /((?:19|20)\d{2})(?:-\d{4})?/;
/** The period of a plan that is counted otherwise. 例：第三期…三年行动计划（2018-2020年） */
const RE_BRACKETED_YEARS = /\([\d年-]+\)$/;

/** The series and number of a title; null where no number of it counts editions. */
export function editionOf(title: string): Edition | null {
  const { core } = titleKey(title);
  const bare = core.replace(RE_BRACKETED_YEARS, '');
  return (
    read(bare, RE_PERIOD, 'period', (m) => parseNumeral(m[1] ?? '')) ??
    read(bare, RE_FIVE_YEARS, 'fiveYears', (m) => parseNumeral(m[1] ?? '')) ??
    read(core, RE_YEARS, 'year', (m) => Number(m[1]))
  );
}

function read(
  core: string,
  pattern: RegExp,
  counted: Edition['counted'],
  numberOf: (match: RegExpExecArray) => number | null,
): Edition | null {
  const match = pattern.exec(core);
  const ordinal = match ? numberOf(match) : null;
  if (!match || ordinal === null) return null;
  const series = core.slice(0, match.index) + '#' + core.slice(match.index + match[0].length);
  // The # is none of its characters.
  return within('shortestName', series.length - 1) ? { series, counted, ordinal } : null;
}
