import type { Catalog } from './catalog.ts';
import { findParts } from './find-parts.ts';
import { findRun, type Confirm } from './find-run.ts';
import type { Query, Term } from './parse-query.ts';
import type { FoundTerm } from './rank.ts';
import type { WordIndex } from './word-index.ts';

export interface Found {
  /** Numbers of the catalog, ascending. */
  documents: number[];
  terms: FoundTerm[];
  /** The terms as text. */
  texts: string[];
  /** True where the terms are not those of the query but the longest parts of them that are found. */
  relaxed: boolean;
}

/** Documents in which all terms of a query stand and none of the excluded; for a query without terms all documents. */
export async function findDocuments(
  { terms, excluded }: Query,
  { documents }: Catalog,
  index: WordIndex,
  confirm: Confirm,
): Promise<Found> {
  const all = Array.from(documents.keys());
  const unwanted = await findTerms(excluded);
  const found = await findAll(terms);
  if (found.documents.length > 0 || terms.length === 0) return { ...found, relaxed: false };
  return { ...(await findLongest(found)), relaxed: true };

  async function findAll(wanted: readonly Term[]): Promise<Omit<Found, 'relaxed'>> {
    const hits = await findTerms(wanted);
    const kept = all.filter(
      (number) => hits.every((term) => stands(term, number)) && !unwanted.some((term) => stands(term, number)),
    );
    return { documents: kept, terms: hits, texts: wanted.map(({ text }) => text) };
  }

  function findTerms(list: readonly Term[]): Promise<FoundTerm[]> {
    return Promise.all(
      list.map(async ({ spellings }) => ({
        hits: await Promise.all(
          spellings.map(async (chars) => ({ length: chars.length, hits: await findRun(chars, index, confirm) })),
        ),
      })),
    );
  }

  /** The longest parts of the terms that are not found, with those that are; the longest of all where no document has them. */
  async function findLongest({ terms: hits }: Omit<Found, 'relaxed'>): Promise<Omit<Found, 'relaxed'>> {
    const parts = await Promise.all(
      terms.map(async (term, i) => {
        if (hits[i]?.hits.some((hit) => hit.hits.size > 0)) return [term];
        const runs = await findParts(term.spellings[0] ?? [], index);
        return runs.map((chars): Term => ({ text: chars.join(''), spellings: [chars] }));
      }),
    );
    const together = await findAll(parts.flat());
    if (together.documents.length > 0 && together.terms.length > 0) return together;
    const [longest] = parts.flat().toSorted((a, b) => lengthOf(b) - lengthOf(a));
    return longest ? await findAll([longest]) : { documents: [], terms: [], texts: [] };
  }
}

function stands({ hits }: FoundTerm, document: number): boolean {
  return hits.some((hit) => hit.hits.has(document));
}

function lengthOf({ spellings }: Term): number {
  return spellings[0]?.length ?? 0;
}
