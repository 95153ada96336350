import type { Line, Run } from '../model/source.ts';
import { join, sourced, type Sourced } from '../text/sourced.ts';
import { admit } from './admit.ts';
import { applyErrata } from './errata.ts';

/** Lines with their errata applied and what may not be published replaced, a blank for each line end between them. */
export function admitLines(lines: readonly Line[], run: Run): Sourced {
  const texts = lines.map((line) => {
    const text = { ...sourced(line.raw, line.start), marks: line.marks ?? [] };
    return admit(applyErrata(line, text, run), run);
  });
  return join(texts.flatMap((text, i) => (i === 0 ? [text] : [sourced(' ', (lines[i]?.start ?? 1) - 1), text])));
}
