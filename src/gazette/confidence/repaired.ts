import { lineAt } from '../model/report.ts';
import { CORRECTION_WORDS } from '../model/words.ts';
import { countHan } from './outside.ts';
import type { Measured, Reading } from './measure.ts';

/** Marks of the wrong width are a habit of scanners; what an erratum says, somebody has read. */
const HARMLESS: ReadonlySet<string> = new Set(['width', 'erratum']);

/** Characters that were misread and repaired, in so many Han characters: where many are, as many were not seen. */
export function findRepaired({ edits, run }: Reading): Measured {
  const repairs = edits.filter(
    ({ kind, why }) => kind === 'repair' && Object.hasOwn(CORRECTION_WORDS, why) && !HARMLESS.has(why),
  );
  const cases = repairs.map(({ start, found, replaced }) => ({
    line: lineAt(run.source, start),
    words: `${found}→${replaced}`,
    weight: Math.max(1, found.length),
  }));
  return { cases, of: countHan(run.source.text) };
}
