import { hasSentence } from '../clean/open-end.ts';
import type { Measured, Reading } from './measure.ts';

const RE_HAN = /\p{sc=Han}/gu;

/** Sentences that were filed under masthead, contents page or colophon, which print titles and names, in Han characters. */
export function findOutside({ matter, run }: Reading): Measured {
  const cases = matter.flatMap(({ lines: [first, last] }) =>
    run.source.lines
      .slice(first - 1, last)
      .filter(({ kind, raw }) => kind !== 'noise' && hasSentence(raw))
      .map(({ n, raw }) => ({ line: n, words: raw.trim(), weight: countHan(raw) })),
  );
  return { cases, of: countHan(run.source.text) };
}

/** Han characters of a text. */
export function countHan(text: string): number {
  return text.match(RE_HAN)?.length ?? 0;
}
