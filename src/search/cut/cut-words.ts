/**
 * How text becomes words of the index. Every character begins one word, made of it and the character after it:
 * 公益性 → 公益 益性 性▯. So any run of characters is found by words that lie at known distances from each other, a
 * single character by the beginning of a word, and the place of a word in a record is the place of its character.
 *
 * Pagefind sees the words in a spelling of their own (公益 is 0hs0u0 or the like): of letters and digits alone, so that
 * neither its cleaning of words nor the segmentation of the browser, which cuts Han by a dictionary, can touch them.
 */
import { BOUNDARY } from './fold-text.ts';

/** A word to look up, and how far from the start of the term it stands. */
export interface Lookup {
  word: string;
  offset: number;
}

/** The words of folded characters, one for each; behind the last stands a boundary. */
export function wordsOf(chars: readonly string[]): string[] {
  const codes = chars.map(codeOf);
  return codes.map((code, i) => code + (codes[i + 1] ?? CODE_OF_BOUNDARY));
}

/**
 * The words that find `chars` between them: every second one and the last, so that each character is in one of them.
 * A single character is the beginning of a word.
 */
export function lookupsOf(chars: readonly string[]): Lookup[] {
  if (chars.length < 2) return chars.map((char) => ({ word: codeOf(char), offset: 0 }));
  const offsets = Array.from({ length: Math.floor(chars.length / 2) }, (_, i) => i * 2);
  if (chars.length % 2 === 1) offsets.push(chars.length - 2);
  return offsets.map((offset) => lookupAt(chars, offset));
}

/** The word of two characters that stands at `offset`. */
export function lookupAt(chars: readonly string[], offset: number): Lookup {
  return { word: codeOf(chars[offset] ?? BOUNDARY) + codeOf(chars[offset + 1] ?? BOUNDARY), offset };
}

/** Three digits of base 36 hold every code point below this; the first of them is never w or later. */
const SHORT_CODES = 0xa000;

/** No code is the beginning of another, so a word can be read in one way only. */
export function codeOf(char: string): string {
  let code = known.get(char);
  if (code === undefined) known.set(char, (code = computeCode(char)));
  return code;
}

/** A text has few different characters. */
const known = new Map<string, string>();

function computeCode(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  return point < SHORT_CODES ? point.toString(36).padStart(3, '0') : `w${point.toString(36).padStart(4, '0')}`;
}

const CODE_OF_BOUNDARY = codeOf(BOUNDARY);
