import { lookupAt } from '../cut/cut-words.ts';
import type { Collection, Found } from './find-documents.ts';
import type { Hits } from './find-run.ts';
import type { Reading } from './read-query.ts';
import type { Places } from './word-index.ts';

/** Marks of punctuation that may stand between two characters of a text and not in the query. 例：双随机、一公开 */
const MARKS = [1, 2];
const RE_MARK = /^[\p{P}\p{S}]$/u;

/**
 * Runs of the query with punctuation in between that a reader has left out, or without such as a reader has set: a second
 * attempt where nothing stands as it was typed. Each place is confirmed by its text.
 *
 * @param exact what stands as it was typed: nothing, or it is given back
 */
export async function findLoose(reading: Reading, exact: Found, collection: Collection): Promise<Found> {
  const runs = reading.runs.filter((run) => run.length > 1);
  if (runs.length === 0 || runs.length !== reading.query.terms.length) return exact;
  const terms = await Promise.all(
    runs.map(async (run) => ({ hits: (await looseHits(run, collection)).map(([length, hits]) => ({ length, hits })) })),
  );
  const documents = Array.from(collection.catalog.documents.keys()).filter((document) =>
    terms.every(({ hits }) => hits.some((hit) => hit.hits.has(document))),
  );
  if (documents.length === 0) return exact;
  const query = { ...exact.query, terms: runs.map((run) => ({ text: run.join(''), spellings: [run] })) };
  return { documents, query, terms };
}

/** Places of a run by the length that it has there, with its punctuation. */
async function looseHits(run: readonly string[], { index, confirm }: Collection): Promise<[number, Hits][]> {
  const pairs = await Promise.all(run.slice(1).map((_, i) => index.find(lookupAt(run, i).word)));
  const byLength = new Map<number, Hits>();
  const [first] = pairs;
  for (const [document, { at }] of first ?? []) {
    for (const place of at) {
      const length = reach(run, pairs, document, place);
      if (length === null) continue;
      // Where nothing stands in between, the pairs say it all.
      if (length > run.length && !(await confirm(document, place, run, length))) continue;
      const hits = byLength.get(length) ?? (new Map() as Hits);
      byLength.set(length, hits);
      const hit = hits.get(document) ?? { at: [] };
      hits.set(document, { at: [...hit.at, place] });
    }
  }
  return [...byLength];
}

/** How many characters a run takes from a place on, its marks counted; null where it does not stand there. */
function reach(run: readonly string[], pairs: readonly Places[], document: number, place: number): number | null {
  let at = place;
  for (let i = 1; i < run.length; i++) {
    // Pair i − 1 brought character i to `at + 1`; what follows it may stand behind a mark.
    if (stands(pairs[i - 1], document, at)) {
      at += 1;
      continue;
    }
    const marks = MARKS.find((count) => stands(pairs[i], document, at + 1 + count));
    if (marks === undefined) return null;
    at += 1 + marks;
  }
  return at - place + 1;
}

function stands(places: Places | undefined, document: number, place: number): boolean {
  return places?.get(document)?.at.includes(place) ?? false;
}

/** Whether characters are a run with nothing but punctuation in between. */
export function isLoosely(chars: readonly string[], run: readonly string[]): boolean {
  let next = 0;
  for (const char of chars) {
    if (char === run[next]) next++;
    else if (!RE_MARK.test(char)) return false;
  }
  return next === run.length;
}
