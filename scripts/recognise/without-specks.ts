import type { RecognisedCharacter } from './recognised-page.ts';

const RE_WORD = /[\p{L}\p{N}]/u;
/** In heights of the line: what stands farther from its text is dirt, or the edge of the paper. */
const APART = 0.9;

/** A line without the marks at its ends that stand apart from its words; nothing where it has no word. */
export function withoutSpecks(line: readonly RecognisedCharacter[]): RecognisedCharacter[] {
  const words = line.filter(({ text }) => RE_WORD.test(text));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const height = Math.max(...words.map(({ y0, y1 }) => y1 - y0));
  const [from, to] = [first.x0 - height * APART, last.x1 + height * APART];
  return line.filter((character) => RE_WORD.test(character.text) || (character.x1 > from && character.x0 < to));
}
