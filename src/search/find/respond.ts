import { answer, type Answer, type Searched } from './answer.ts';
import { entryOf, type Catalog, type CatalogEntry } from './catalog.ts';
import {
  applyFilters,
  countFilters,
  type FilterInput,
  type FilterName,
  type Filters,
  type FilterValue,
} from './filters.ts';
import { findMatches, type Match } from './find-matches.ts';
import { findNames, type NameFound, type Names } from './names.ts';
import { offerFilters, type OfferedFilter } from './offer-filters.ts';
import { weigher, type RankedDocument } from './rank-places.ts';
import { boostOf, compareBy, type FoundTerm, type Sort } from './rank.ts';
import type { OtherWords } from './signals-of.ts';
import type { Suggestion } from './suggest.ts';
import type { Texts } from './texts.ts';

export interface SearchOptions {
  /** Values by filter, one or a list: gazette (its id), issuer, genre, year, status, plan (`yes` or `no`). */
  filters?: FilterInput;
  /** Default: relevance. */
  sort?: Sort;
  /** Other words that are not to be looked for: those of `used` that a reader puts aside. */
  without?: readonly string[];
  /** Results from `offset` on; default 10. */
  limit?: number;
  offset?: number;
  /** Called with the first results as soon as their texts are there, where there are more. */
  begin?: (response: SearchResponse) => void;
}

export interface SearchResult {
  /** As in `document.json`. */
  id: string;
  url: string;
  title: string;
  titlePieces: string[];
  titleMarks: [start: number, end: number][];
  docNumber: string | null;
  issuers: string[];
  /** 成文日期, `2019-07-23`; the year of the gazette where the document has none. */
  date: string | null;
  status: CatalogEntry['status'];
  /** Of the work of which it is one text, where that is another one. */
  ofWork: CatalogEntry['ofWork'];
  score: number;
  /** Number of places at which the terms stand; `matches` shows the first of them. */
  places: number;
  matches: Match[];
}

export interface SearchResponse {
  /** Number of documents found, under the filters. */
  total: number;
  results: SearchResult[];
  /** Of all documents found, in the order of `sort`. */
  ids: string[];
  /** Number of documents found without the filters. */
  unfiltered: number;
  /** For each filter its values and how many documents each would leave. */
  filters: Record<FilterName, FilterValue[]>;
  /** The terms that the results hold, without operators. */
  terms: string[];
  /**
   * True where no document has all of the query: then `results` are those that are most about it, and `terms` the parts
   * of the query that were looked for.
   */
  relaxed: boolean;
  /** Documents that have not all of the query but are about it, where few have all. */
  related: SearchResult[];
  /** Other words for what was typed that were looked for as well, in `related` or where `relaxed`. */
  used: OtherWords[];
  /**
   * Words of the collection that the query, which stands nowhere, may mean: what is read so is what was looked for, what
   * has one other character is not.
   */
  suggested: Suggestion | null;
  /** Works, organs and gazettes that are called so; documents are among the results. */
  names: NameFound[];
  /** Filters that the query names, for a reader to choose. */
  offered: OfferedFilter[];
  /** The 发文字号 that the query was read as, in the form of the standard. */
  number: string | null;
}

/** What a search is answered from, all of one deployment. */
export interface Opened extends Searched {
  texts: Texts;
  loadNames: () => Promise<Names>;
}

/** The answer to a query as pages and other programs get it. */
export async function respond(
  query: string,
  { sort = 'relevance', limit = 10, offset = 0, without = [], begin }: SearchOptions,
  filters: Filters,
  opened: Opened,
): Promise<SearchResponse> {
  const { catalog } = opened;
  const [found, names] = await Promise.all([
    answer(query, opened, without),
    query.trim() === '' ? [] : opened.loadNames(),
  ]);
  const { exact, ranked, related, reading } = found;
  const relaxed = exact.documents.length === 0;
  const documents = relaxed ? related.map(({ document }) => document) : exact.documents;
  const scoreExact = exactScorer(found, catalog);
  const relatedScores = new Map(related.map((one) => [one.document, one]));
  const kept = applyFilters(documents, filters, catalog).map((document): Ranked => {
    const entry = entryOf(catalog, document);
    const best = relaxed ? relatedScores.get(document) : ranked.get(document);
    return { document, entry, best, score: relaxed ? (best?.score ?? 0) : scoreExact(document, entry, best) };
  });
  kept.sort(compareBy(sort));
  const shown = kept.slice(offset, offset + limit);
  const beside =
    relaxed || offset > 0 || kept.length >= limit ? [] : applyFilters([...relatedScores.keys()], filters, catalog);
  const resultsOf = (some: readonly Ranked[], terms: readonly FoundTerm[]): Promise<SearchResult[]> =>
    Promise.all(some.map((one) => resultOf(one, terms, opened)));
  const terms = relaxed ? found.relatedTerms : exact.terms;
  const response: SearchResponse = {
    total: kept.length,
    results: [],
    related: [],
    ids: kept.map(({ entry }) => entry.id),
    unfiltered: documents.length,
    filters: countFilters(documents, filters, catalog),
    terms: relaxed ? reading.runs.map((run) => run.join('')) : exact.query.terms.map(({ text }) => text),
    used: found.used,
    names: findNames(query, names, MOST_OF_A_KIND, LEAST_SHARE)
      .filter(({ kind }) => kind !== 'document')
      .slice(0, MOST_NAMES),
    offered: offerFilters(query, countFilters(documents, filters, catalog), filters),
    suggested: found.suggested,
    number: reading.number,
    relaxed,
  };
  if (begin && shown.length > FIRST) begin({ ...response, results: await resultsOf(shown.slice(0, FIRST), terms) });
  const [results, others] = await Promise.all([
    resultsOf(shown, terms),
    resultsOf(
      beside.slice(0, Math.min(MOST_BESIDE, limit - kept.length)).map((document) => {
        const best = relatedScores.get(document);
        return { document, entry: entryOf(catalog, document), best, score: best?.score ?? 0 };
      }),
      found.relatedTerms,
    ),
  ]);
  return { ...response, results, related: others };
}

/** Results that a reader sees at once. */
const FIRST = 3;

/** Related documents that are shown behind those that have all of a query. */
const MOST_BESIDE = 5;

/** Names that are shown above the documents; of a long one a good part must have been written. */
const MOST_NAMES = 4;
const MOST_OF_A_KIND = 2;
const LEAST_SHARE = 0.25;

/** Of one run the whole document; of several, and of an article or a day that is asked for, where they stand together. */
function exactScorer(
  { exact, reading }: Answer,
  catalog: Catalog,
): (document: number, entry: CatalogEntry, best: RankedDocument | undefined) => number {
  const together = exact.terms.length > 1 || reading.openings.length > 0 || reading.date !== null;
  const weigh = weigher(catalog);
  const hits = exact.terms.flatMap((term) => term.hits.map((one) => one.hits));
  return (document, entry, best) => {
    const boost = boostOf(document, entry, exact.terms);
    if (together) return boost + (best?.score ?? 0);
    return boost + Math.max(0, ...hits.map((found) => weigh(document, found.get(document)?.at ?? [])));
  };
}

interface Ranked {
  document: number;
  entry: CatalogEntry;
  score: number;
  best: RankedDocument | undefined;
}

async function resultOf(
  { document, entry, score, best }: Ranked,
  terms: readonly FoundTerm[],
  { catalog, texts }: Opened,
): Promise<SearchResult> {
  const { id, issuers, date, status, ofWork } = entry;
  const places = terms.flatMap(({ hits }) => hits.map((hit) => hit.hits.get(document)?.at.length ?? 0));
  return {
    id,
    url: `/documents/${id}/`,
    issuers: issuers.map((issuer) => catalog.issuers[issuer] ?? ''),
    date,
    status,
    ofWork,
    score,
    places: places.reduce((sum, count) => sum + count, 0),
    ...(await findMatches(document, entry, terms, texts, best?.places)),
  };
}
