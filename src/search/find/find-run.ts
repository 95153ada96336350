import { lookupAt, lookupsOf, type Lookup } from '../cut/cut-words.ts';
import type { Places, WordIndex } from './word-index.ts';

/** Every place of a run of characters, by document. */
export type Hits = Map<number, Hit>;

export interface Hit {
  /** Places of its first character in the record, ascending. */
  at: number[];
}

/**
 * Says whether `chars` stand at a place, by the text itself.
 *
 * @param length with the punctuation between them, where there may be some
 */
export type Confirm = (document: number, place: number, chars: readonly string[], length?: number) => Promise<boolean>;

/**
 * Words that are looked up of a run at first: enough for eight characters. A title has fifty, each word would load a
 * chunk, and four words at their distances nearly always leave one document.
 */
const FIRST_LOOKUPS = 4;

/** Up to so many places are confirmed by their texts, which results need anyway; above, by the other words. */
const FEW_PLACES = 8;

/** All places of `chars`, exactly. */
export async function findRun(chars: readonly string[], index: WordIndex, confirm: Confirm): Promise<Hits> {
  const [single] = chars;
  if (single === undefined) return new Map();
  if (chars.length === 1) return join([{ places: await index.findBeginning(single), offset: 0 }]);
  const all = lookupsOf(chars);
  if (all.length <= FIRST_LOOKUPS) return join(await look(all, index));
  const some = join(await look(spread(chars), index));
  const places = Array.from(some.values()).reduce((sum, { at }) => sum + at.length, 0);
  return places <= FEW_PLACES ? await keepConfirmed(some, chars, confirm) : join(await look(all, index));
}

interface Found {
  places: Places;
  offset: number;
}

function look(lookups: readonly Lookup[], index: WordIndex): Promise<Found[]> {
  return Promise.all(lookups.map(async ({ word, offset }) => ({ places: await index.find(word), offset })));
}

/** Words from the start to the end of a run, at even distances. */
function spread(chars: readonly string[]): Lookup[] {
  const last = chars.length - 2;
  return Array.from({ length: FIRST_LOOKUPS }, (_, i) => lookupAt(chars, Math.round((i * last) / (FIRST_LOOKUPS - 1))));
}

/** The places at which all words stand at their offsets. */
function join(found: readonly Found[]): Hits {
  const hits: Hits = new Map();
  const [rarest, ...others] = found.toSorted((a, b) => a.places.size - b.places.size);
  for (const [document, { at }] of rarest?.places ?? []) {
    let starts = at.map((place) => place - (rarest?.offset ?? 0));
    for (const { places, offset } of others) {
      const there = new Set(places.get(document)?.at);
      starts = starts.filter((start) => there.has(start + offset));
    }
    if (starts.length > 0) hits.set(document, { at: starts });
  }
  return hits;
}

async function keepConfirmed(hits: Hits, chars: readonly string[], confirm: Confirm): Promise<Hits> {
  const kept: Hits = new Map();
  await Promise.all(
    Array.from(hits, async ([document, { at }]) => {
      const confirmed = await Promise.all(at.map((place) => confirm(document, place, chars)));
      const places = at.filter((_, i) => confirmed[i]);
      if (places.length > 0) kept.set(document, { at: places });
    }),
  );
  return kept;
}
