import { firstCharacter, lastCharacter, RE_HAN } from '../../text/han.ts';
import { CIRCLED, ROMAN } from '../../text/numerals.ts';
import { splice, type Sourced } from '../../text/sourced.ts';
import { KEPT_BLANKS, type TextPlace } from './kept-blanks.ts';

/** Blanks within a line; `\n` of a cell is none. */
const RE_BLANKS = /[^\S\n]+/g;
/** Marks beside which Chinese sets no blank. */
const RE_MARK = /[\u3001-\u303f\uff01-\uff60“”‘’—…·/]/;
/** Letters, digits, the signs that belong to a number, and the calls of notes. */
const RE_LATIN = new RegExp(`[\\p{sc=Latin}\\d%‰℃°′″⁰¹²³⁴-⁹${ROMAN}${CIRCLED}]`, 'u');
const RE_SIGN_OF_NUMBER = /^[%‰℃°]/;

/**
 * Takes out the blanks that the scan made: between Han characters (broken lines, letter-spaced headings), beside
 * Chinese marks, between Han and digits or letters. Those that separate stay: `kept-blanks.ts` says which.
 *
 * A blank is no character of the text, so nothing goes on record.
 */
export function closeBlanks(text: Sourced, place: TextPlace): Sourced {
  let closed = text;
  for (const { index, 0: blanks } of [...text.value.matchAll(RE_BLANKS)].toReversed()) {
    const end = index + blanks.length;
    const before = text.value.slice(0, index).split('\n').at(-1) ?? '';
    const after = text.value.slice(end).split('\n')[0] ?? '';
    const raises = text.marks.some((mark) => mark.kind !== 'formula' && mark.start === end);
    if (!raises && !isSetTight(before, after)) continue;
    if (!KEPT_BLANKS.some(({ holds }) => holds({ before, blanks, after, place }))) closed = splice(closed, index, end);
  }
  return closed;
}

/** Whether Chinese sets what stands before and behind a blank without one. */
function isSetTight(before: string, after: string): boolean {
  const [left, right] = [lastCharacter(before), firstCharacter(after)];
  if (/\d$/.test(before) && RE_SIGN_OF_NUMBER.test(after)) return true;
  const isChinese = (char: string): boolean => RE_HAN.test(char) || RE_MARK.test(char);
  return (isChinese(left) && (isChinese(right) || RE_LATIN.test(right))) || (RE_LATIN.test(left) && isChinese(right));
}
