import { decodeHTMLStrict } from 'entities';
import type { Run } from '../model/source.ts';
import { replaceMatches, type Sourced } from '../text/sourced.ts';
import { edit } from './record.ts';

/**
 * By name, decimal or hexadecimal. The semicolon must be there: an address holds `?a=1&copy=2`.
 *
 * 例：&nbsp; · &sect; · &#8226; · &#x3000;
 */
const RE_REFERENCE = /&(?:[a-z][a-z\d]{1,31}|#\d+|#x[\da-f]+);/gi;
/** As wide as a Han character. 例：the blank of &emsp; */
const RE_WIDE_BLANK = /^[\u2003\u3000]$/;
/** Nothing is printed for them, and some turn the text around them. 例：&shy; · &#8203; · &#x202E; */
const RE_INVISIBLE = /\p{Cf}/gu;
/** 例：&#7; · &#xFFFE; */
const RE_NO_CHARACTER = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * Replaces the character references of HTML by what they stand for; those that HTML does not know stay.
 *
 * A blank is one, or an ideographic one; what is no character becomes U+FFFD, as in HTML; invisible marks go.
 */
export function readReferences(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  return replaceMatches(text, RE_REFERENCE, (found) => {
    const decoded = decodeHTMLStrict(found.value);
    if (decoded === found.value) return found;
    return edit(found, 0, found.value.length, printed(decoded), run, 'markup', 'entity');
  });
}

function printed(decoded: string): string {
  if (decoded.trim() === '') return RE_WIDE_BLANK.test(decoded) ? '\u3000' : ' ';
  return decoded.replace(RE_INVISIBLE, '').replace(RE_NO_CHARACTER, '\ufffd');
}
