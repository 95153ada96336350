import { isOrgan, issuersOf } from '../scan/issuer.ts';
import { concat, EMPTY, slice, type Sourced } from '../text/sourced.ts';

const BLANK: Sourced = { value: ' ', at: [0], marks: [] };

/**
 * Takes the blanks of broken lines out of a title. The one that separates joint issuers stays, and so do those
 * between Latin words.
 */
export function closeTitle(title: string): string {
  const tokens = title.trim().split(/\s+/);
  let out = tokens[0] ?? '';
  for (const [i, token] of tokens.slice(1).entries()) {
    const rest = tokens.slice(i + 1).join('');
    const jointIssuer = isOrgan(out.split(' ').at(-1) ?? '') && issuersOf(rest).length > 0;
    const latin = /[A-Za-z]$/.test(out) && /^[A-Za-z]/.test(token);
    out += jointIssuer || latin ? ` ${token}` : token;
  }
  return out;
}

/** Lines of a title as one text, the blanks of its broken lines taken out as by `closeTitle`. */
export function closeTitleLines(lines: readonly Sourced[]): Sourced {
  const open = lines.reduce((all, line) => (all.value === '' ? line : concat(all, BLANK, line)), EMPTY);
  const closed = closeTitle(open.value);
  let out = EMPTY;
  let at = 0;
  for (const unit of closed) {
    const found = unit === ' ' ? /\s/.exec(open.value.slice(at)) : null;
    const next = found ? at + found.index : open.value.indexOf(unit, at);
    // A blank that stays takes the place of the unit before it: it has none of its own where two lines meet.
    out = concat(out, unit === ' ' ? { ...BLANK, at: [out.at.at(-1) ?? 0] } : slice(open, next, next + unit.length));
    at = next + unit.length;
  }
  return out;
}
