import { decodeHTMLStrict } from 'entities';
import type { Run } from '../model/source.ts';
import { publishable } from '../text/characters.ts';
import { replaceMatches, type Sourced } from '../text/sourced.ts';
import { toHalfWidth } from './full-width.ts';
import { editWhole } from './record.ts';

/**
 * By name, decimal or hexadecimal. The semicolon must be there: an address holds `?a=1&copy=2`.
 *
 * 例：&nbsp; · &sect; · &#8226; · &#x3000;
 */
const RE_REFERENCE = /&(?:[a-z][a-z\d]{1,31}|#\d+|#x[\da-f]+);/gi;
/** As wide as a Han character. 例：the blank of &emsp; */
const RE_WIDE_BLANK = /^[\u2003\u3000]$/;

/**
 * Replaces the character references of HTML by what they stand for; those that HTML does not know stay.
 *
 * A blank is one, or an ideographic one; what may not be published is replaced.
 */
export function readReferences(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  return replaceMatches(text, RE_REFERENCE, (found) => {
    const decoded = decodeHTMLStrict(found.value);
    if (decoded === found.value) return found;
    return editWhole(found, printed(decoded), run, 'markup', 'entity');
  });
}

/** A line with its references read, for stages that only look at it; offsets are those of the file no more. */
export function decodeReferences(line: string): string {
  return line.replace(RE_REFERENCE, (found) => decodeHTMLStrict(found));
}

function printed(decoded: string): string {
  if (/^[\s--\ufeff]+$/v.test(decoded)) return RE_WIDE_BLANK.test(decoded) ? '\u3000' : ' ';
  return toHalfWidth(publishable(decoded));
}
