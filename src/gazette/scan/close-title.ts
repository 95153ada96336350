import { join, replaceStretches, trim, type Sourced } from '../text/sourced.ts';
import { findIssuersIn, isOrgan } from './issuer.ts';
import type { Stretch } from './titles.ts';

/** Blanks of a title, and whether they are printed. */
interface Gap extends Stretch {
  isKept: boolean;
}

/**
 * Takes the blanks of broken lines out of a title. The one that separates joint issuers stays, and so do those
 * between Latin words.
 */
export function closeTitle(title: string): string {
  const text = title.trim();
  let done = 0;
  let closed = '';
  for (const { start, end, isKept } of findGaps(text)) {
    closed += text.slice(done, start) + (isKept ? ' ' : '');
    done = end;
  }
  return closed + text.slice(done);
}

/** Lines of a title as one text, the blanks of its broken lines taken out as by `closeTitle`. */
export function closeTitleLines(lines: readonly Sourced[]): Sourced {
  const blank = (at: number): Sourced => ({ value: ' ', at: [at], marks: [] });
  const printed = lines.filter(({ value }) => value !== '');
  const open = trim(join(printed.flatMap((line, i) => (i === 0 ? [line] : [blank(0), line]))));
  return replaceStretches(
    open,
    // A blank that stays takes the place of the unit before it: it has none of its own where two lines meet.
    findGaps(open.value).map(({ start, end, isKept }) => ({
      start,
      end,
      by: isKept ? blank(open.at[start - 1] ?? 0) : join([]),
    })),
  );
}

/** @param text Without blanks at its ends. */
function findGaps(text: string): Gap[] {
  const joined = text.replace(/\s+/g, '');
  const opensWithIssuers = findIssuersIn(joined);
  let closed = 0;
  let word = 0;
  return Array.from(text.matchAll(/\s+/g), ({ index: start, 0: blanks }): Gap => {
    const at = start - closed;
    closed += blanks.length;
    const isLatin = /^[A-Za-z]{2}$/.test(joined.slice(at - 1, at + 1));
    const isKept = isLatin || (isOrgan(joined.slice(word, at)) && opensWithIssuers(at));
    if (isKept) word = at;
    return { start, end: start + blanks.length, isKept };
  });
}
