import { codeOf } from '../cut/cut-words.ts';
import type { Catalog } from './catalog.ts';
import { unpackBytes } from './fetch-packed.ts';
import { placeParts } from './parts.ts';
import { readWords, type Places } from './read-words.ts';
import type { ReadStretch } from './stretches.ts';

/** The words of the collection, each looked up when it is first asked for. */
export interface WordIndex {
  /** @param word in the spelling of `cut-words.ts` */
  find: (word: string) => Promise<Places>;
  /** All words that begin with a character: every place of the character. */
  findBeginning: (char: string) => Promise<Places>;
}

type Chunk = ReadonlyMap<string, Places>;

/**
 * The index of words, of which a chunk is loaded when the first of its words is looked up. Looking up one word at a time
 * and comparing places, a query of n characters needs n/2 words, and learns every place of what it looks for.
 *
 * A word whose chunk does not arrive is a failure of the search, never a word that stands nowhere; what failed is
 * forgotten, so that the next search tries it again.
 *
 * @param folder of the index, with a slash at its end
 */
export function openWordIndex(
  folder: URL,
  { index: { firsts, sizes }, version }: Pick<Catalog, 'index' | 'version'>,
  read: ReadStretch,
): WordIndex {
  const parts = placeParts('words', version, sizes);
  const known = new Map<number, Promise<Chunk>>();

  async function load(number: number): Promise<Chunk> {
    const part = parts[number];
    if (!part) return new Map();
    const url = new URL(part.path, folder);
    return readWords(await unpackBytes(await read(part), url), url);
  }

  function chunk(number: number): Promise<Chunk> {
    const loaded = known.get(number) ?? load(number);
    known.set(number, loaded);
    loaded.catch(() => known.delete(number));
    return loaded;
  }

  return {
    find: async (word) => (await chunk(numberBefore(firsts, word))).get(word) ?? NOWHERE,
    findBeginning: async (char) => {
      const code = codeOf(char);
      const [from, to] = [numberBefore(firsts, code), numberBefore(firsts, code + BEHIND_ALL)];
      const chunks = await Promise.all(Array.from({ length: to - from + 1 }, (_, i) => chunk(from + i)));
      return together(chunks.flatMap((one) => Array.from(one).filter(([word]) => word.startsWith(code))));
    },
  };
}

const NOWHERE: Places = new Map();

/** Sorts behind every code. */
const BEHIND_ALL = 'zzz';

/** The number of the last chunk whose first word is not behind a word; -1 where it is before all. */
function numberBefore(firsts: readonly string[], word: string): number {
  let [low, high] = [-1, firsts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((firsts[middle] ?? '') <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The places of several words as those of one. */
function together(words: readonly (readonly [word: string, places: Places])[]): Places {
  const all = new Map<number, { at: number[] }>();
  for (const [, places] of words) {
    for (const [document, { at }] of places) {
      const sum = all.get(document) ?? { at: [] };
      all.set(document, sum);
      for (const place of at) sum.at.push(place);
    }
  }
  for (const { at } of all.values()) at.sort((a, b) => a - b);
  return new Map([...all].sort(([a], [b]) => a - b));
}
