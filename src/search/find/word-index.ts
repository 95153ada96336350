import { codeOf } from '../cut/cut-words.ts';
import { DOCUMENTS_A_RECORD, type Catalog } from './catalog.ts';
import { openPagefind, type Pagefind } from './open-pagefind.ts';
import type { ReadStretch } from './stretches.ts';

/** Where a word stands: for each document (its number in the catalog) the places, ascending. */
export type Places = ReadonlyMap<number, { at: readonly number[] }>;

/** The words of the collection, each looked up when it is first asked for. */
export interface WordIndex {
  /** @param word in the spelling of `cut-words.ts` */
  find: (word: string) => Promise<Places>;
  /** All words that begin with a character: every place of the character. */
  findBeginning: (char: string) => Promise<Places>;
}

/**
 * The index that Pagefind made, loaded when the first word is looked up: a query without terms needs none. Looking up
 * one word at a time and comparing places here, a query of n characters needs n/2 words instead of the n − 1 of a quoted
 * phrase, and learns every place of the phrase instead of one a document.
 *
 * A word whose chunk does not arrive is a failure of the search, never a word that stands nowhere.
 *
 * @param folder of the index, with a slash at its end
 */
export function openWordIndex(folder: URL, catalog: Catalog, read: ReadStretch): WordIndex {
  const { probes } = catalog;
  const split = splitter(catalog);
  const known = new Map<string, Promise<Places>>();
  let opened: Promise<Pagefind> | undefined;

  /** What failed is forgotten, here and below, so that the next search tries it again. */
  function open(): Promise<Pagefind> {
    opened ??= openPagefind(folder, catalog, read).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  async function load(word: string, chunksOf: readonly string[]): Promise<Places> {
    const pagefind = await open();
    if (chunksOf.length > 0) await pagefind.preload(chunksOf.join(' '));
    const { results } = await pagefind.search(word);
    return split(results);
  }

  function find(word: string, chunksOf: readonly string[] = []): Promise<Places> {
    const places = known.get(word) ?? load(word, chunksOf);
    known.set(word, places);
    places.catch(() => known.delete(word));
    return places;
  }

  return {
    find: (word) => find(word),
    findBeginning: (char) => {
      const code = codeOf(char);
      return find(code, [code, code + BEHIND_ALL, ...Array.from(probes[char] ?? '', (next) => code + codeOf(next))]);
    },
  };
}

/** Sorts behind every code. */
const BEHIND_ALL = 'zzz';

/** Tells the documents of a record apart, whose words stand one behind the other. */
function splitter({
  index: { records },
  documents,
}: Catalog): (found: readonly { id: string; words: readonly number[] }[]) => Places {
  const numbers = new Map(records.map((name, number) => [name, number]));
  return (found) => {
    const places = new Map<number, { at: number[] }>();
    for (const { id, words } of found) {
      const record = numbers.get(id);
      if (record === undefined) throw new RangeError(`record ${id} is not in the catalog`);
      let document = record * DOCUMENTS_A_RECORD;
      let from = 0;
      for (const word of words) {
        for (let to; word >= (to = from + lengthOf(document)); document++) from = to;
        const known = places.get(document);
        if (known) known.at.push(word - from);
        else places.set(document, { at: [word - from] });
      }
    }
    return new Map([...places].sort(([a], [b]) => a - b));
  };

  function lengthOf(document: number): number {
    return documents[document]?.lengths[2] ?? Infinity;
  }
}
