import { lookupAt, lookupsOf } from '../cut/cut-words.ts';
import { kindsAsked } from '../cut/answer-kinds.ts';
import type { Simplify } from '../cut/fold-text.ts';
import { findDocuments, type Collection, type Found } from './find-documents.ts';
import { findLoose } from './find-loose.ts';
import type { LoadOutline } from './outline.ts';
import { rankPlaces, type RankedDocument } from './rank-places.ts';
import type { FoundTerm } from './rank.ts';
import { readQuery, type Reading } from './read-query.ts';
import { signalsOfFound, signalsOfOpenings, signalsOfRuns, signalsOfTerms, type OtherWords } from './signals-of.ts';
import { mayBeMeant, suggest, type Suggestion, type Vocabulary } from './suggest.ts';
import { leaveOut, type Terms } from './terms.ts';

export interface Searched extends Collection {
  loadOutline: LoadOutline;
  terms: Terms;
  loadTraditional: () => Promise<Simplify>;
  loadVocabulary: () => Promise<Vocabulary>;
}

/** What is found: as it was typed, and what is about it. */
export interface Answer {
  reading: Reading;
  /** Documents in which all stands that was asked for. */
  exact: Found;
  /** The best of them, with their best entries. */
  ranked: ReadonlyMap<number, RankedDocument>;
  /** Documents that have not all of it, best first: what speaks for them stands close together in them. */
  related: RankedDocument[];
  /** What speaks for these, to be marked. */
  relatedTerms: FoundTerm[];
  used: OtherWords[];
  /** What the query was taken for, or may be a slip of, where it stands nowhere itself. */
  suggested: Suggestion | null;
}

/** From so many exact documents on nothing else is looked for. */
const ENOUGH = 10;
/** Of the best related document: what has less of it is chance. */
const SHARE = 0.4;
const MAX_RELATED = 30;
/** Longer runs are titles and sentences: who has them wants that one. */
const LONGEST_WORD = 12;

/**
 * Answers a query: as typed, with traditional characters simplified, without regard to punctuation; and what is about it.
 * Pinyin that stands nowhere is answered as the words that are read so; a slip of one character is only pointed out.
 */
export async function answer(text: string, searched: Searched, without: readonly string[] = []): Promise<Answer> {
  const vocabulary = mayBeMeant(text) && !asks(text, searched.terms) ? searched.loadVocabulary : null;
  const found = await answerAsTyped(text, searched, without, vocabulary ?? undefined);
  if (found.exact.documents.length > 0 || vocabulary === null) return { ...found, suggested: null };
  const suggested = suggest(text, await vocabulary());
  if (suggested?.how !== 'pinyin') return { ...found, suggested };
  return { ...(await answerAsTyped(suggested.text, searched, without)), suggested };
}

/** Whoever asks has written a sentence, which is no slip of a word. */
function asks(text: string, { questions }: Terms): boolean {
  return questions.some((word) => text.includes(word));
}

/** @param alsoNeeded begins to load what a query that stands nowhere takes besides */
async function answerAsTyped(
  text: string,
  searched: Searched,
  without: readonly string[],
  alsoNeeded?: () => Promise<unknown>,
): Promise<Omit<Answer, 'suggested'>> {
  const first = readQuery(text, searched.terms.questions);
  lookAhead(first.runs, searched);
  const typed = await attempt(first, searched);
  if (typed.exact.documents.length === 0) alsoNeeded?.().catch(() => undefined);
  const best =
    typed.exact.documents.length > 0
      ? typed
      : await attempt(readQuery(text, searched.terms.questions, await searched.loadTraditional()), searched);
  const { reading } = best;
  const exact = best.exact.documents.length > 0 ? best.exact : await findLoose(reading, best.exact, searched);
  const openings = await signalsOfOpenings(reading.openings, searched.index, searched.confirm);
  const ranked =
    exact.query.terms.length === 0
      ? []
      : await rankPlaces([...signalsOfFound(exact), ...openings], searched.catalog, searched.loadOutline, {
          among: new Set(exact.documents),
          dated: datedBy(reading, searched),
        });
  const none = { reading, exact, ranked: new Map(ranked.map((one) => [one.document, one])) };
  if (!wantsMore(reading, exact)) return { ...none, related: [], relatedTerms: [], used: [] };
  return {
    ...none,
    ...(await relate(text, reading, exact, openings, { ...searched, terms: leaveOut(searched.terms, without) })),
  };
}

/** Characters of a query that will hardly stand anywhere as it is typed, and is no title either. */
const SENTENCE = [5, 20] as const;

/** Begins to load at once what `relate` will ask for last: on a slow line each step waits for an answer. */
function lookAhead(runs: Reading['runs'], { index, terms, loadTraditional }: Searched): void {
  const length = runs.reduce((sum, run) => sum + run.length, 0);
  if (length < SENTENCE[0] || length > SENTENCE[1]) return;
  const others = terms.findIn(runs.map((run) => run.join(''))).flatMap((one) => one.others);
  const words = [
    ...runs.flatMap((run) => run.slice(1).map((_, i) => lookupAt(run, i))),
    ...others.flatMap((other) => lookupsOf(Array.from(other))),
  ];
  // What fails is asked for again where it is needed, and said there.
  for (const { word } of words) index.find(word).catch(() => undefined);
  loadTraditional().catch(() => undefined);
}

async function attempt(reading: Reading, searched: Searched): Promise<{ reading: Reading; exact: Found }> {
  return { reading, exact: await findDocuments(reading.query, searched) };
}

function wantsMore({ runs }: Reading, { documents }: Found): boolean {
  if (runs.length === 0 || documents.length >= ENOUGH) return false;
  return documents.length === 0 || runs.length > 1 || (runs[0]?.length ?? 0) <= LONGEST_WORD;
}

async function relate(
  text: string,
  reading: Reading,
  exact: Found,
  openings: readonly Parameters<typeof rankPlaces>[0][number][],
  searched: Searched,
): Promise<Pick<Answer, 'related' | 'relatedTerms' | 'used'>> {
  const { catalog, index, confirm, loadOutline, terms } = searched;
  const own = await signalsOfRuns(reading.runs, index);
  const { signals: others, used } = await signalsOfTerms(reading.runs, terms, index, confirm);
  const excluded = await findDocuments({ terms: reading.query.excluded, excluded: [] }, searched);
  const without = new Set([...exact.documents, ...(reading.query.excluded.length > 0 ? excluded.documents : [])]);
  const among = new Set([...catalog.documents.keys()].filter((document) => !without.has(document)));
  const signals = [...own, ...others, ...openings];
  const ranked = await rankPlaces(signals, catalog, loadOutline, {
    among,
    dated: datedBy(reading, searched),
    asked: kindsAsked(text),
  });
  const least = SHARE * (ranked[0]?.score ?? 0);
  return {
    related: ranked.filter(({ score }) => score >= least).slice(0, MAX_RELATED),
    relatedTerms: signals.map(({ places, length }) => ({
      hits: [{ length, hits: new Map(Array.from(places, ([document, at]) => [document, { at: [...at] }])) }],
    })),
    used,
  };
}

/** Documents of the day or month that was asked for. */
function datedBy({ date }: Reading, { catalog }: Searched): ReadonlySet<number> {
  if (date === null) return new Set();
  return new Set(catalog.documents.flatMap((entry, number) => (entry.date?.startsWith(date) ? [number] : [])));
}
