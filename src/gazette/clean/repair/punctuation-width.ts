import type { Run } from '../../model/source.ts';
import { findBrackets } from '../../scan/brackets.ts';
import { firstCharacter, lastCharacter, RE_HAN } from '../../text/han.ts';
import type { Sourced } from '../../text/sourced.ts';
import { edit } from '../record.ts';
import { CIRCLED } from '../../text/numerals.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const RE_MARKS = /[,;:?!()]/g;
/** Han characters, their punctuation, and the numerals that only Chinese text has. */
const RE_CJK = new RegExp(String.raw`[\p{sc=Han}\u3001-\u303f\uff01-\uff60“”‘’—…${CIRCLED}]`, 'u');
const RE_WORD = /[\w%]/;
const RE_NUMBER_AT_END = /[\d.%\s]+$/;
const RE_NUMBER_AT_START = /^[\d.%\s]+/;

/**
 * Half-width `,;:?!()"` in a Chinese sentence → full width, as the gazettes print them. Marks between digits (1,000,
 * 10:30, 1:500), within Latin text, addresses and standards (GB/T) stay.
 */
export function repairPunctuationWidth(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  let repaired = text;
  for (const [index, full] of [...findMarks(text.value), ...findQuotes(text.value)].toSorted((a, b) => a[0] - b[0])) {
    if (text.marks.some((mark) => mark.kind === 'formula' && mark.start <= index && index < mark.end)) continue;
    repaired = edit(repaired, index, index + 1, full, run, 'repair', 'width');
  }
  return repaired;
}

type Replacement = [index: number, full: string];

function findMarks(text: string): Replacement[] {
  const pairs = findBrackets(text).flatMap(({ start, end }) => (end === null ? [] : [[start, end - 1] as const]));
  const partners = new Map(pairs.flatMap(([open, close]) => [[open, close] as const, [close, open] as const]));
  return Array.from(text.matchAll(RE_MARKS)).flatMap(({ index, 0: mark }): Replacement[] => {
    const isBracket = mark === '(' || mark === ')';
    const isChinese = isBracket ? isChineseBracket(text, index, partners) : isChineseMark(text, index);
    return isChinese ? [[index, FULL[mark] ?? mark]] : [];
  });
}

function isChineseMark(text: string, i: number): boolean {
  if (/\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '')) return false;
  return RE_CJK.test(before(text, i)) || RE_CJK.test(after(text, i));
}

/** Both brackets of a pair fare alike; one whose partner is full-width already follows it. */
function isChineseBracket(text: string, i: number, partners: ReadonlyMap<number, number>): boolean {
  const partner = partners.get(i);
  if (partner === undefined) return RE_CJK.test(before(text, i)) || RE_CJK.test(after(text, i));
  const [open, close] = [Math.min(i, partner), Math.max(i, partner)];
  if (text[partner] === '（' || text[partner] === '）' || RE_HAN.test(text.slice(open + 1, close))) return true;
  // f(x) · DB11/307(2013)号: Latin text that goes on in brackets.
  if (RE_WORD.test(text[open - 1] ?? '')) return false;
  return RE_CJK.test(before(text, open)) || RE_CJK.test(after(text, close));
}

/** Straight quotation marks in pairs around Han characters; an odd one leaves all as they are. */
function findQuotes(text: string): Replacement[] {
  const at = Array.from(text.matchAll(/"/g), (match) => match.index);
  if (at.length % 2 === 1) return [];
  return at.flatMap((start, i): Replacement[] => {
    const end = at[i + 1];
    if (i % 2 === 1 || end === undefined || !RE_HAN.test(text.slice(start, end))) return [];
    return [
      [start, '“'],
      [end, '”'],
    ];
  });
}

/** The character before, blanks and the number that may stand there left out: 达到70%, → 到. */
function before(text: string, i: number): string {
  return lastCharacter(text.slice(0, i).replace(RE_NUMBER_AT_END, ''));
}

function after(text: string, i: number): string {
  return firstCharacter(text.slice(i + 1).replace(RE_NUMBER_AT_START, ''));
}
