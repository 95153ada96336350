import { lookupAt } from '../cut/cut-words.ts';
import type { Found } from './find-documents.ts';
import { findRun, type Confirm, type Hits } from './find-run.ts';
import type { Signal } from './rank-places.ts';
import type { Terms } from './terms.ts';
import type { Places, WordIndex } from './word-index.ts';

/** Longer queries are read as far as this: each character is one more word to look up. */
const MAX_CHARACTERS = 32;
/** Three characters that stand together say more than their two pairs, which may stand apart. */
const TOGETHER = 0.25;
/** What was not typed but is another word for it, beside what was typed. */
const OTHER_WORD = 0.75;

/** The runs that were found, as they are. */
export function signalsOfFound({ terms }: Pick<Found, 'terms'>): Signal[] {
  return terms.flatMap(({ hits }) => hits.map(({ length, hits: found }) => signalOf(found, length, 1)));
}

/** The pairs and threes of characters of runs: whatever part of them stands somewhere speaks for that place. */
export async function signalsOfRuns(runs: readonly (readonly string[])[], index: WordIndex): Promise<Signal[]> {
  const signals = new Map<string, Signal>();
  let left = MAX_CHARACTERS;
  for (const run of runs) {
    const chars = run.slice(0, left);
    left -= chars.length;
    const pairs = await Promise.all(chars.slice(1).map((_, i) => index.find(lookupAt(chars, i).word)));
    for (const [i, places] of pairs.entries()) {
      signals.set(chars.slice(i, i + 2).join(''), {
        places: placesIn(places),
        length: 2,
        weight: weightOfPair(chars.slice(i, i + 2)),
      });
      const next = pairs[i + 1];
      if (next)
        signals.set(chars.slice(i, i + 3).join(''), { places: follow(places, next), length: 3, weight: TOGETHER });
    }
  }
  return Array.from(signals.values()).filter(({ places }) => places.size > 0);
}

// 例：的、了、我、把
const RE_FUNCTION = /[的了是把被和与及或就都还也很我你他她它们这那啥哪谁吗呢吧么着]/u;
/** Pairs of which one character only joins words stand anywhere. */
const JOINING = 0.3;

function weightOfPair(pair: readonly string[]): number {
  return pair.some((char) => RE_FUNCTION.test(char)) ? JOINING : 1;
}

/** Other words for a part of what was typed, of those that stand in the collection. */
export interface OtherWords {
  typed: string;
  others: string[];
}

/** The signals of other words for what was typed, and which these are. */
export async function signalsOfTerms(
  runs: readonly (readonly string[])[],
  terms: Terms,
  index: WordIndex,
  confirm: Confirm,
): Promise<{ signals: Signal[]; used: OtherWords[] }> {
  const found = terms.findIn(runs.map((run) => run.join('')));
  const lists = await Promise.all(
    found.map(async ({ typed, others }) => {
      const hits = await Promise.all(others.map((other) => findRun(Array.from(other), index, confirm)));
      return others.flatMap((other, i) => {
        const there = hits[i];
        return there && there.size > 0 ? [{ typed, other, hits: there }] : [];
      });
    }),
  );
  const signals = lists.flat().map(({ other, hits }) => signalOf(hits, Array.from(other).length, weightOf(other)));
  const used = lists.flatMap(([first, ...rest]) =>
    first ? [{ typed: first.typed, others: [first, ...rest].map(({ other }) => other) }] : [],
  );
  return { signals, used };
}

/** As much as the pairs and threes that it has, were it typed. */
function weightOf(other: string): number {
  const { length } = Array.from(other);
  return OTHER_WORD * Math.max(1, length - 1 + TOGETHER * (length - 2));
}

/** Entries that begin as the article does that was asked for. */
export async function signalsOfOpenings(
  openings: readonly (readonly string[])[],
  index: WordIndex,
  confirm: Confirm,
): Promise<Signal[]> {
  const hits = await Promise.all(openings.map((chars) => findRun(chars, index, confirm)));
  return hits.map((found, i) => ({ ...signalOf(found, openings[i]?.length ?? 0, OPENING), opens: true }));
}

/** There is one such article in a document: it is what was asked for. */
const OPENING = 4;

function signalOf(hits: Hits, length: number, weight: number): Signal {
  return { places: new Map(Array.from(hits, ([document, { at }]) => [document, at])), length, weight };
}

function placesIn(places: Places): ReadonlyMap<number, readonly number[]> {
  return new Map(Array.from(places, ([document, { at }]) => [document, at]));
}

/** Where a word is followed by the next one. */
function follow(places: Places, next: Places): ReadonlyMap<number, readonly number[]> {
  const both = new Map<number, readonly number[]>();
  for (const [document, { at }] of places) {
    const behind = new Set(next.get(document)?.at);
    const together = at.filter((place) => behind.has(place + 1));
    if (together.length > 0) both.set(document, together);
  }
  return both;
}
