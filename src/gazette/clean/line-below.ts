import { findUnclosed } from '../scan/brackets.ts';
import { genreOf } from '../scan/genre.ts';
import { isOrgan } from '../scan/issuer.ts';
import type { Break } from './break.ts';
import { opensParagraph, opensWithLabel } from './line-signs.ts';
import { isFullLine, isSetBelow } from './wrapped-lines.ts';

/** What running text has and a number, a date or an address alone has not. 例：“2016.01.01”。 · 5%； */
const RE_TEXT = /[\p{sc=Han}。，；“”《》（）]/u;

/** Whether a paragraph goes on in the line below, since its last printed line is full; both are running text. */
export function goesOnBelow(place: Break): boolean {
  const { first, before, lastLine, second, after, end, wrapped } = place;
  if (!wrapped || !isSetBelow(second) || !RE_TEXT.test(lastLine) || !RE_TEXT.test(after)) return false;
  const opens = wrapped.setApart ? opensWithLabel : opensParagraph;
  if (opens(second) || isOneOrgan(after)) return false;
  // Without blank lines or indents a full line may as well be a title or a heading, or end its paragraph.
  const mayEnd = end === 'stop' || genreOf(before) !== null || (before === lastLine && opensWithLabel(first));
  return (wrapped.setApart || !mayEnd) && isFullLine(place, wrapped);
}

/** A signature, not a piece of a list or of a longer name. 例：北京市人民政府 · not 药监局、区国税局 · 管委会（科学技术委 */
function isOneOrgan(line: string): boolean {
  return isOrgan(line) && !line.includes('、') && findUnclosed(line).length === 0;
}
