import { report } from '../model/report.ts';
import type { Run } from '../model/source.ts';
import { RE_HAN } from '../text/han.ts';
import { replaceMatches, replaceStretches, slice, type Replacement, type Sourced } from '../text/sourced.ts';
import { findEnclosed, type Enclosed } from './tex/find-enclosed.ts';
import { readFormula } from './tex/read-formula.ts';

/** 例：\frac */
const RE_COMMAND = /\\[a-zA-Z]/;
const RE_SCRIPT = /[_^]\s*[{a-zA-Z\d+-]/;
/** Letters, numbers and signs, no blank at either end. 例：x · n+1 · 95; not the blanks of a form: ____ */
const RE_TERM = /^(?=.*[a-zA-Z\d])[!-~±×÷≤≥≠≈°−](?:[ -~±×÷≤≥≠≈°−]*[!-~±×÷≤≥≠≈°−])?$/;
const RE_PADDED = /^\s.*[^\s,;]\s$/;
/** Stands for a formula while other markup is read: in Unicode, for an object that is no text. */
const PLACEHOLDER = '\ufffc';
const RE_PLACEHOLDER = new RegExp(PLACEHOLDER, 'g');
const LONGEST_QUOTE = 40;

/**
 * Reads the formulas of a line, and what else is in it by `readRest`, which sees one sign for each formula.
 *
 * Dollars that enclose no formula are those of prices and stay. A formula that cannot be read stays as it is printed
 * and is the warning `clean/formula`.
 */
export function readFormulas(
  text: Sourced,
  run: Pick<Run, 'edits' | 'source' | 'messages'>,
  readRest: (rest: Sourced) => Sourced,
): Sourced {
  const readings = new Map<number, Sourced>();
  const replacements: Replacement[] = [];
  for (const found of findEnclosed(text.value, (enclosed) => isFormula(enclosed, text.value))) {
    const { start, end, mark } = found;
    const whole = slice(text, start, end);
    const read = readFormula(whole, mark.length, run);
    if (!read) reportUnread(whole, run);
    const origin = text.at[start] ?? 0;
    readings.set(origin, read ?? whole);
    replacements.push({ start, end, by: { value: PLACEHOLDER, at: [origin], marks: [] } });
  }
  const rest = readRest(replaceStretches(text, replacements));
  return replaceMatches(rest, RE_PLACEHOLDER, (sign) => readings.get(sign.at[0] ?? -1) ?? sign);
}

/**
 * TeX shows by its commands and scripts. Without them it is a term that stands apart from other numbers and words:
 * 从$x$到$n+1$, but not 100$-200$ or US$100, HK$200. Markdown has \( and \[ for brackets that are printed.
 */
function isFormula({ start, end, mark }: Enclosed, line: string): boolean {
  const tex = line.slice(start + mark.length, end - mark.length);
  if (RE_COMMAND.test(tex)) return true;
  if (RE_HAN.test(tex)) return false;
  if (RE_SCRIPT.test(tex)) return true;
  const isTerm = RE_PADDED.test(tex) ? RE_TERM.test(tex.trim()) : mark.startsWith('$') && RE_TERM.test(tex);
  const neighbours = line.slice(Math.max(0, start - 1), start) + line.slice(end, end + 1);
  return (isTerm || tex.includes('\\%')) && !/\w/.test(neighbours);
}

function reportUnread(whole: Sourced, run: Pick<Run, 'source' | 'messages'>): void {
  const { value } = whole;
  const quote = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
  report(run, 'clean/formula', { offset: whole.at[0] ?? 0 }, `公式“${quote}”读不懂，照原样保留`);
}
