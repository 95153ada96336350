import { codeOf } from '../cut/cut-words.ts';
import type { Catalog } from './catalog.ts';

/** Where a word stands: for each document (its number in the catalog) the places, ascending, and what Pagefind scores. */
export type Places = ReadonlyMap<number, { at: readonly number[]; score: number }>;

/** The words of the collection, each looked up when it is first asked for. */
export interface WordIndex {
  /** @param word in the spelling of `cut-words.ts` */
  find: (word: string) => Promise<Places>;
  /** All words that begin with a character: every place of the character. */
  findBeginning: (char: string) => Promise<Places>;
}

/** What is used of `pagefind.js`, whose types Pagefind does not publish. */
interface PagefindModule {
  createInstance: (options: { noWorker: boolean; metaCacheTag: string }) => Pagefind;
}

interface Pagefind {
  search: (word: string) => Promise<{ results: { id: string; score: number; words: number[] }[] }>;
  /** Loads the chunks of the index in which these words, a blank between them, would stand. */
  preload: (words: string) => Promise<void>;
}

/**
 * The index that Pagefind made, loaded when the first word is looked up: a query without terms needs none. Looking up
 * one word at a time and comparing places here, a query of n characters needs n/2 words instead of the n − 1 of a quoted
 * phrase, and learns every place of the phrase instead of one a document.
 *
 * @param folder of the index, with a slash at its end
 */
export function openWordIndex(folder: URL, { version, documents, probes }: Catalog): WordIndex {
  const numbers = new Map(documents.map(({ key }, number) => [key, number]));
  const known = new Map<string, Promise<Places>>();
  let opened: Promise<Pagefind> | undefined;

  async function open(): Promise<Pagefind> {
    const { createInstance } = (await import(new URL('pagefind/pagefind.js', folder).href)) as PagefindModule;
    // A worker would be another copy of the program to load, for searches of a few milliseconds.
    return createInstance({ noWorker: true, metaCacheTag: version });
  }

  async function load(word: string, chunksOf: readonly string[]): Promise<Places> {
    const pagefind = await (opened ??= open());
    if (chunksOf.length > 0) await pagefind.preload(chunksOf.join(' '));
    const { results } = await pagefind.search(word);
    return new Map(results.map(({ id, score, words }) => [numbers.get(id) ?? -1, { at: words, score }]));
  }

  function find(word: string, chunksOf: readonly string[] = []): Promise<Places> {
    const places = known.get(word) ?? load(word, chunksOf);
    known.set(word, places);
    // What failed is tried again by the next search.
    places.catch(() => {
      known.delete(word);
      opened = undefined;
    });
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
