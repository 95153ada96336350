import { anErratum, type Fix } from '../model/fix.ts';
import type { LineRange } from '../model/values.ts';
import type { Source } from '../model/source.ts';

/** Characters round a place that an erratum names. */
const AROUND = 6;

/**
 * An erratum to be filled in for words on some lines of a file: with so much before them that they stand nowhere else on
 * their line. Undefined where no line has them.
 */
export function erratumFor(source: Source, [first, last]: LineRange, words: string): Fix | undefined {
  for (const { n, raw } of source.lines.slice(first - 1, last)) {
    const at = raw.indexOf(words);
    if (words !== '' && at >= 0) return erratumAt(source, n, at, at + words.length);
  }
  return undefined;
}

/** The same for a place on a line, with some characters round it. */
export function erratumAround(source: Source, line: number, at: number): Fix {
  const length = source.lines[line - 1]?.raw.length ?? 0;
  return erratumAt(source, line, Math.max(0, at - AROUND), Math.min(length, at + AROUND));
}

function erratumAt({ lines }: Source, line: number, start: number, end: number): Fix {
  const raw = lines[line - 1]?.raw ?? '';
  let from = start;
  // An erratum is for the first place at which its words stand.
  while (from > 0 && raw.indexOf(raw.slice(from, end)) !== from) from--;
  return anErratum(line, raw.slice(from, end));
}
