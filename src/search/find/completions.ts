import { findNames, type NameFound, type Names } from './names.ts';
import type { Vocabulary } from './suggest.ts';
import { suggest } from './suggest.ts';

/** What a reader may be about to write. */
export interface Completion {
  /** `words`: a heading, to be searched for. */
  kind: NameFound['kind'] | 'words';
  name: string;
  number: string | null;
  /** Path on the site, null of words. */
  url: string | null;
}

/** More than these are not read while writing. */
const MOST = 6;
const MOST_OF_A_KIND = 3;
const MOST_WORDS = 2;

/**
 * Completions of what is being written, the likeliest first; of each kind a few.
 *
 * @param vocabulary null while it has not been loaded
 */
export function completions(query: string, names: Names, vocabulary: Vocabulary | null): Completion[] {
  const typed = query.trim();
  if (typed === '') return [];
  const words = vocabulary === null ? [] : wordsFor(typed, vocabulary);
  const named = findNames(typed, names, MOST_OF_A_KIND);
  const others = words.filter((name) => !named.some((found) => found.name === name)).slice(0, MOST_WORDS);
  return [
    ...named.slice(0, MOST - others.length),
    ...others.map((name): Completion => ({ kind: 'words', name, number: null, url: null })),
  ];
}

/** Headings that begin so, then those that have it inside; what pinyin stands for. */
function wordsFor(typed: string, vocabulary: Vocabulary): string[] {
  const meant = suggest(typed, vocabulary);
  if (meant?.how === 'pinyin') return [meant.text];
  const having = vocabulary.phrases.filter((phrase) => phrase.includes(typed) && phrase !== typed);
  return [
    ...having.filter((phrase) => phrase.startsWith(typed)),
    ...having.filter((phrase) => !phrase.startsWith(typed)),
  ];
}
