import { characterAt, characterBefore, RE_HAN } from '../../text/han.ts';
import { CIRCLED, ROMAN } from '../../text/numerals.ts';
import { splice, type Change, type Sourced } from '../../text/sourced.ts';
import { findKeptBlanks, type TextPlace } from './kept-blanks.ts';

/** Blanks within a line; `\n` of a cell is none. */
const RE_BLANKS = /[^\S\n]+/g;
/** Marks beside which Chinese sets no blank. */
const RE_MARK = /[\u3001-\u303f\uff01-\uff60“”‘’—…·/]/;
/** Letters, digits, the signs that belong to a number, and the calls of notes. */
const RE_LATIN = new RegExp(`[\\p{sc=Latin}\\d%‰℃°′″⁰¹²³⁴-⁹${ROMAN}${CIRCLED}]`, 'u');
const RE_SIGN_OF_NUMBER = /[%‰℃°]/;

/**
 * Takes out the blanks that the scan made: between Han characters (broken lines, letter-spaced headings), beside
 * Chinese marks, between Han and digits or letters. Those that separate stay: `kept-blanks.ts` says which.
 *
 * A blank is no character of the text, so nothing goes on record.
 */
export function closeBlanks(text: Sourced, place: TextPlace): Sourced {
  const scripts = new Set(text.marks.filter(({ kind }) => kind !== 'formula').map(({ start }) => start));
  const changes: Change[] = [];
  let from = 0;
  const lines = text.value.split('\n');
  for (const [i, line] of lines.entries()) {
    const keeps = findKeptBlanks(line, place);
    for (const { index, 0: blanks } of line.matchAll(RE_BLANKS)) {
      const end = index + blanks.length;
      // The end of a line parts by itself. 例：甲乡 ⏎ 乙乡
      const isAtBreak = (index === 0 && i > 0) || (end === line.length && i < lines.length - 1);
      if (isAtBreak || ((scripts.has(from + end) || isSetTight(line, index, end)) && !keeps(index, end)))
        changes.push({ start: from + index, end: from + end, replacement: '' });
    }
    from += line.length + 1;
  }
  return splice(text, changes);
}

/** Whether Chinese sets what stands before and behind a blank without one. */
function isSetTight(line: string, start: number, end: number): boolean {
  const [left, right] = [characterBefore(line, start), characterAt(line, end)];
  if (/\d/.test(left) && RE_SIGN_OF_NUMBER.test(right)) return true;
  const isChinese = (char: string): boolean => RE_HAN.test(char) || RE_MARK.test(char);
  return (isChinese(left) && (isChinese(right) || RE_LATIN.test(right))) || (RE_LATIN.test(left) && isChinese(right));
}
