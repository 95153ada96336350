import type { Catalog } from './catalog.ts';
import { findRun, type Confirm } from './find-run.ts';
import type { Query, Term } from './parse-query.ts';
import type { FoundTerm } from './rank.ts';
import type { WordIndex } from './word-index.ts';

/** What a query is answered from. */
export interface Collection {
  catalog: Catalog;
  index: WordIndex;
  confirm: Confirm;
}

export interface Found {
  /** Numbers of the catalog, ascending. */
  documents: number[];
  /** What was looked for, and where it stands. */
  query: Query;
  terms: FoundTerm[];
}

/** Documents in which all terms of a query stand and none of the excluded; for a query without terms all documents. */
export async function findDocuments(query: Query, collection: Collection): Promise<Found> {
  const { catalog } = collection;
  const [terms, excluded] = await Promise.all([
    findTerms(query.terms, collection),
    findTerms(query.excluded, collection),
  ]);
  const documents = Array.from(catalog.documents.keys()).filter(
    (number) => terms.every((term) => stands(term, number)) && !excluded.some((term) => stands(term, number)),
  );
  return { documents, query, terms };
}

function findTerms(terms: readonly Term[], { index, confirm }: Collection): Promise<FoundTerm[]> {
  return Promise.all(
    terms.map(async ({ spellings }) => ({
      hits: await Promise.all(
        spellings.map(async (chars) => ({ length: chars.length, hits: await findRun(chars, index, confirm) })),
      ),
    })),
  );
}

function stands({ hits }: FoundTerm, document: number): boolean {
  return hits.some((hit) => hit.hits.has(document));
}
