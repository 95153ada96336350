import { limitsInForce } from '../limits/within.ts';
import { LEXICON, type Concept, type ConceptName, type Entry, type SeriesWords } from './lexicon.ts';

/** Concepts by name: those of the language, with what a series adds or a test takes away. */
type Vocabulary = Readonly<Record<ConceptName, readonly Pick<Entry, 'word' | 'as' | 'notBefore' | 'notBehind'>[]>>;

const LANGUAGE = Object.fromEntries(
  Object.entries<Concept>(LEXICON).map(([name, { words }]) => [name, words]),
) as unknown as Vocabulary;

/** The vocabulary in force; `withSeriesWords` and `withoutWord` change it for the time of a call. */
let vocabulary: Vocabulary = LANGUAGE;

/**
 * Words of a concept, the longest first, so that an alternation built from them takes the longest.
 *
 * @param as only those with this tag
 */
export function words(concept: ConceptName, as?: string): string[] {
  return entriesOf(concept, as).map(({ word }) => word);
}

/** The words of a concept as one group of a pattern: `(?:规划纲要|规划|…)`, which matches nothing where there are none. */
export function anyOf(concept: ConceptName, as?: string): string {
  const alternatives = entriesOf(concept, as).map(({ word, notBefore = [], notBehind = [] }) => {
    const behind = notBehind.length > 0 ? `(?<!${notBehind.join('|')})` : '';
    const before = notBefore.length > 0 ? `(?!${notBefore.join('|')})` : '';
    return behind + word + before;
  });
  return `(?:${alternatives.join('|') || '(?!)'})`;
}

function entriesOf(concept: ConceptName, as: string | undefined): Vocabulary[ConceptName] {
  return vocabulary[concept]
    .filter((entry) => as === undefined || entry.as?.includes(as))
    .toSorted((a, b) => b.word.length - a.word.length);
}

/**
 * A value that is built from words, a pattern mostly: built when first asked for, and anew for another vocabulary or
 * other limits.
 *
 * @param build asks `words` and `anyOf`, and `limitOf`
 */
export function fromWords<T>(build: () => T): () => T {
  const built = new WeakMap<Vocabulary, { limits: unknown; value: T }>();
  return () => {
    const limits = limitsInForce();
    const known = built.get(vocabulary);
    if (known?.limits === limits) return known.value;
    const value = build();
    built.set(vocabulary, { limits, value });
    return value;
  };
}

/** Runs `read` with the words of a series beside those of the language. Not for functions that wait (`async`). */
export function withSeriesWords<T>(added: SeriesWords | undefined, read: () => T): T {
  return added ? within(vocabularyOf(added), read) : read();
}

/** One vocabulary for each series, so that its patterns are built once. */
const ofSeries = new WeakMap<SeriesWords, Vocabulary>();

function vocabularyOf(added: SeriesWords): Vocabulary {
  const known = ofSeries.get(added);
  if (known) return known;
  const extra = Object.entries(added) as [ConceptName, readonly string[]][];
  const entries = extra.map(([name, list]) => [name, [...LANGUAGE[name], ...list.map((word) => ({ word }))]]);
  const made = { ...LANGUAGE, ...Object.fromEntries(entries) } as Vocabulary;
  ofSeries.set(added, made);
  return made;
}

/** Runs `read` as if the lexicon lacked a word: how tests see what a word is there for. */
export function withoutWord<T>(concept: ConceptName, word: string, read: () => T): T {
  const rest = vocabulary[concept].filter((entry) => entry.word !== word);
  return within({ ...vocabulary, [concept]: rest }, read);
}

/** The same as if a word lacked a tag. */
export function withoutTag<T>(concept: ConceptName, word: string, tag: string, read: () => T): T {
  const entries = vocabulary[concept].map((entry) =>
    entry.word === word ? { ...entry, as: entry.as?.filter((one) => one !== tag) ?? [] } : entry,
  );
  return within({ ...vocabulary, [concept]: entries }, read);
}

function within<T>(other: Vocabulary, read: () => T): T {
  const before = vocabulary;
  vocabulary = other;
  try {
    return read();
  } finally {
    vocabulary = before;
  }
}
