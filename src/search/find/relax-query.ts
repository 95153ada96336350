import { foldText } from '../cut/fold-text.ts';
import { findDocuments, type Collection, type Found } from './find-documents.ts';
import { findParts } from './find-parts.ts';
import type { Term } from './parse-query.ts';

/**
 * For a query that no document answers: documents with the longest parts of the terms that stand nowhere, beside those
 * that do; with the longest of all these where no document has them together. Nothing where nothing is left.
 *
 * @param found what the query itself came to
 */
export async function relaxQuery({ query, terms }: Found, collection: Collection): Promise<Found> {
  const parts = await Promise.all(
    query.terms.map(async (term, i) => {
      const isFound = terms[i]?.hits.some(({ hits }) => hits.size > 0);
      return isFound ? [term] : await partsOf(term, collection);
    }),
  );
  const [longest, ...others] = parts.flat().toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (!longest) return { documents: [], query: { terms: [], excluded: [] }, terms: [] };
  const together = await findDocuments({ ...query, terms: parts.flat() }, collection);
  if (together.documents.length > 0 || others.length === 0) return together;
  return findDocuments({ ...query, terms: [longest] }, collection);
}

async function partsOf({ text }: Term, { index }: Collection): Promise<Term[]> {
  const { chars, at } = foldText(text);
  const parts = await findParts(chars, index);
  return parts.map(({ start, end }) => ({
    text: text.slice(at[start], at[end]).trim(),
    spellings: [chars.slice(start, end)],
  }));
}

function lengthOf({ spellings }: Term): number {
  return spellings[0]?.length ?? 0;
}
