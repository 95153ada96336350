import { genreOf } from '../scan/genre.ts';
import { isOrgan } from '../scan/issuer.ts';
import { RE_HAN } from '../text/han.ts';
import type { Break } from './break.ts';
import { opensParagraph, opensWithLabel } from './line-signs.ts';
import { isFullLine, isSetBelow } from './wrapped-lines.ts';

/** Whether a paragraph goes on in the line below, since its last printed line is full; both are running text. */
export function goesOnBelow({ first, before, lastLine, second, after, end, wrapped }: Break): boolean {
  if (!wrapped || !isSetBelow(second) || !RE_HAN.test(lastLine) || !RE_HAN.test(after)) return false;
  const opens = wrapped.setApart ? opensWithLabel : opensParagraph;
  if (opens(second) || isOrgan(after) || genreOf(before) !== null) return false;
  // Without blank lines or indents a full line may as well be a heading, or end its paragraph.
  if (!wrapped.setApart && (end === 'stop' || (before === lastLine && opensWithLabel(first)))) return false;
  return isFullLine(before, lastLine, wrapped, end === 'stop');
}
