import type { Run } from '../../model/source.ts';
import { findBrackets } from '../../scan/brackets.ts';
import { characterAt, characterBefore, RE_HAN } from '../../text/han.ts';
import type { Change, Sourced } from '../../text/sourced.ts';
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
const RE_OF_NUMBER = /[\d.%\s]/;

/**
 * Half-width `,;:?!()"` in a Chinese sentence → full width, as the gazettes print them. Marks between digits (1,000,
 * 10:30, 1:500), within Latin text, addresses and standards (GB/T) stay.
 */
export function repairPunctuationWidth(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  const formulas = text.marks.filter(({ kind }) => kind === 'formula');
  let next = 0;
  const changes = [...findMarks(text.value), ...findQuotes(text.value)]
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }) => {
      while ((formulas[next]?.end ?? Infinity) <= start) next++;
      return (formulas[next]?.start ?? Infinity) > start;
    });
  return edit(text, changes, run, 'repair', 'width');
}

function change(start: number, replacement: string): Change {
  return { start, end: start + 1, replacement };
}

function findMarks(text: string): Change[] {
  const pairs = findBrackets(text).flatMap(({ start, end }) => (end === null ? [] : [[start, end - 1] as const]));
  const partners = new Map(pairs.flatMap(([open, close]) => [[open, close] as const, [close, open] as const]));
  const lastHan = findLastHan(text);
  return Array.from(text.matchAll(RE_MARKS)).flatMap(({ index, 0: mark }): Change[] => {
    const isBracket = mark === '(' || mark === ')';
    const isChinese = isBracket
      ? isChineseBracket(text, index, partners.get(index), lastHan)
      : isChineseMark(text, index);
    return isChinese ? [change(index, FULL[mark] ?? mark)] : [];
  });
}

function isChineseMark(text: string, i: number): boolean {
  if (/\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '')) return false;
  return standsBetweenChinese(text, i, i);
}

/** Both brackets of a pair fare alike; one whose partner is full-width already follows it. */
function isChineseBracket(text: string, i: number, partner: number | undefined, lastHan: Int32Array): boolean {
  if (partner === undefined) return standsBetweenChinese(text, i, i);
  const [open, close] = [Math.min(i, partner), Math.max(i, partner)];
  if (text[partner] === '（' || text[partner] === '）' || (lastHan[close] ?? 0) > open) return true;
  // f(x) · DB11/307(2013)号: Latin text that goes on in brackets.
  return !RE_WORD.test(text[open - 1] ?? '') && standsBetweenChinese(text, open, close);
}

/** For each place of `text` the offset of the last Han character before it; −1 where there is none. */
function findLastHan(text: string): Int32Array {
  const last = new Int32Array(text.length).fill(-1);
  let found = -1;
  for (let i = 0; i < text.length; i++) {
    last[i] = found;
    if (RE_HAN.test(characterAt(text, i))) found = i;
  }
  return last;
}

/** Straight quotation marks in pairs around Han characters; an odd one leaves all as they are. */
function findQuotes(text: string): Change[] {
  const at = Array.from(text.matchAll(/"/g), (match) => match.index);
  if (at.length % 2 === 1) return [];
  return at.flatMap((start, i): Change[] => {
    const end = at[i + 1];
    if (i % 2 === 1 || end === undefined || !RE_HAN.test(text.slice(start, end))) return [];
    return [change(start, '“'), change(end, '”')];
  });
}

/**
 * Whether Chinese stands before the mark at `start` or behind the one at `end`, blanks and the number that may stand
 * there left out: 达到70%, → 到.
 */
function standsBetweenChinese(text: string, start: number, end: number): boolean {
  let before = start;
  while (RE_OF_NUMBER.test(text[before - 1] ?? '')) before--;
  let after = end + 1;
  while (RE_OF_NUMBER.test(text[after] ?? '')) after++;
  return RE_CJK.test(characterBefore(text, before)) || RE_CJK.test(characterAt(text, after));
}
