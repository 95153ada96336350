import { decodeReferences } from '../clean/references.ts';
import { codePointOf, findCharacters } from '../text/characters.ts';
import type { Measured, Reading } from './measure.ts';

const RE_VISIBLE = /\S/gu;

/** Characters of which nobody knows what was printed: bytes in the wrong encoding, private use of a font. */
export function findIllegible({ run }: Reading): Measured {
  const cases = run.source.lines.flatMap(({ n, raw }) => {
    const text = decodeReferences(raw);
    const found = findCharacters(text).filter(({ why }) => why === 'unknown' || why === 'no-character');
    return found.map(({ start, end }) => ({ line: n, words: codePointOf(text.slice(start, end)) }));
  });
  return { cases, of: run.source.text.match(RE_VISIBLE)?.length ?? 0 };
}

/** Characters of which the program that recognised them was not sure. */
export function findDoubtful({ run }: Reading): Measured {
  const cases = run.source.lines.flatMap(({ n, raw, doubtful = [] }) =>
    doubtful.map((at) => ({ line: n, words: raw.charAt(at) })),
  );
  return { cases, of: run.source.text.match(RE_VISIBLE)?.length ?? 0 };
}
