import characters from 'opencc-js/dict/TSCharacters';

/**
 * Simplified characters by their traditional ones, from Open Chinese Convert (TSCharacters). Where several are possible
 * the first, which OpenCC takes without context. Only pairs of one UTF-16 unit each, so that a text keeps its length.
 */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  characters.split('|').flatMap((pair) => {
    const [from, to] = pair.split(' ');
    return from?.length === 1 && to?.length === 1 ? [[from, to] as const] : [];
  }),
);

/** Gives texts of a gazette in the characters in which it is read. */
export function readIn(isTraditional: boolean): (text: string) => string {
  return isTraditional ? simplify : (text) => text;
}

/** `text` in simplified characters, each in its place: for recognising, never for output. 例：第一條 → 第一条 */
export function simplify(text: string): string {
  let simplified = '';
  for (const char of text) simplified += SIMPLIFIED.get(char) ?? char;
  return simplified;
}
