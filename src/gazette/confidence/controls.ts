import { isControl } from '../read/html/is-control.ts';
import type { Measured, Reading } from './measure.ts';

/** Lines that are buttons and navigation of a web page, as where a page was copied by hand. */
export function findControls({ run }: Reading): Measured {
  const lines = run.source.lines.filter(({ kind, raw }) => kind === 'text' && raw.trim() !== '');
  const cases = lines.filter(({ raw }) => isControl(raw)).map(({ n, raw }) => ({ line: n, words: raw.trim() }));
  return { cases, of: lines.length };
}
