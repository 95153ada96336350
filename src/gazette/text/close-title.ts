import { closeTitle } from './issuer.ts';
import { concat, EMPTY, slice, type Sourced } from './sourced.ts';

const BLANK: Sourced = { value: ' ', at: [0], marks: [] };

/** Lines of a title as one text, the blanks of its broken lines taken out (see `closeTitle`). */
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
