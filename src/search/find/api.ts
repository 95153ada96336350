/**
 * Search in the published documents. Any run of characters that stands in a document finds it: width, case, kinds of
 * quotation marks and dashes, and traditional characters make no difference.
 *
 *     import { search } from '/search/api.js';
 *     const { total, results } = await search('公益性公墓', { filters: { year: ['2019'] }, sort: 'newest', limit: 10 });
 *
 * Nothing is loaded before the first search, and all of it from the folder that this file lies in.
 */
import type { Simplify } from '../cut/fold-text.ts';
import { FORMAT, type Catalog, type CatalogEntry } from './catalog.ts';
import { fetchPacked } from './fetch-packed.ts';
import {
  applyFilters,
  countFilters,
  readFilters,
  type FilterInput,
  type FilterName,
  type Filters,
  type FilterValue,
} from './filters.ts';
import { findDocuments, type Collection, type Found } from './find-documents.ts';
import { findMatches, type Match } from './find-matches.ts';
import { LoadError } from './load-file.ts';
import { preparePagefind } from './open-pagefind.ts';
import { parseQuery } from './parse-query.ts';
import { compareBy, scoreDocument, type Sort } from './rank.ts';
import { relaxQuery } from './relax-query.ts';
import { openTexts, standsAt, type Texts } from './texts.ts';
import { openWordIndex } from './word-index.ts';

export { LoadError };
export type { FilterInput, FilterName, FilterValue, Match, Sort };

export interface SearchOptions {
  /** Values by filter, one or a list: gazette (its id), issuer, genre, year, status, plan (`yes` or `no`). */
  filters?: FilterInput;
  /** Default: relevance. */
  sort?: Sort;
  /** Results from `offset` on; default 10. */
  limit?: number;
  offset?: number;
}

export interface SearchResult {
  /** As in `document.json`. */
  id: string;
  url: string;
  title: string;
  titleMarks: [start: number, end: number][];
  docNumber: string | null;
  issuers: string[];
  /** 成文日期, `2019-07-23`; the year of the gazette where the document has none. */
  date: string | null;
  status: CatalogEntry['status'];
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
  /** True where the query itself stands nowhere and `terms` are the longest parts of it that do. */
  relaxed: boolean;
}

/**
 * Finds documents. An empty query finds all of them, for filters alone.
 *
 * @throws RangeError where a filter has no such name
 * @throws LoadError where a file of the search does not arrive: then nothing is known of what it would have found
 */
export async function search(query: string, options: SearchOptions = {}): Promise<SearchResponse> {
  const filters = readFilters(options.filters ?? {});
  if (query.trim() !== '') preparePagefind(folder);
  const first = await open();
  try {
    return await respond(query, options, filters, first);
  } catch (error) {
    return respond(query, options, filters, await follow(first, error));
  }
}

/** Loads what every search for words needs, so that the first is answered sooner. */
export async function prepare(): Promise<void> {
  preparePagefind(folder);
  await open();
}

async function respond(
  query: string,
  { sort = 'relevance', limit = 10, offset = 0 }: SearchOptions,
  filters: Filters,
  opened: Opened,
): Promise<SearchResponse> {
  const { catalog } = opened;
  const { found, relaxed } = await answer(query, opened);
  const kept = applyFilters(found.documents, filters, catalog);
  const ranked = kept.map((document) => {
    const entry = entryOf(catalog, document);
    return { document, entry, score: scoreDocument(document, entry, found.terms) };
  });
  ranked.sort(compareBy(sort));
  const shown = ranked.slice(offset, offset + limit);
  return {
    total: kept.length,
    results: await Promise.all(shown.map((result) => resultOf(result, found, opened))),
    ids: ranked.map(({ entry }) => entry.id),
    unfiltered: found.documents.length,
    filters: countFilters(found.documents, filters, catalog),
    terms: found.query.terms.map(({ text }) => text),
    relaxed,
  };
}

/** The query as typed; with its traditional characters simplified, for the index has none; the longest parts of it. */
async function answer(query: string, opened: Opened): Promise<{ found: Found; relaxed: boolean }> {
  const typed = await findDocuments(parseQuery(query), opened);
  if (typed.documents.length > 0) return { found: typed, relaxed: false };
  const simplified = await findDocuments(parseQuery(query, await loadTraditional()), opened);
  if (simplified.documents.length > 0) return { found: simplified, relaxed: false };
  return { found: await relaxQuery(simplified, opened), relaxed: true };
}

interface Ranked {
  document: number;
  entry: CatalogEntry;
  score: number;
}

async function resultOf(
  { document, entry, score }: Ranked,
  { terms }: Found,
  { catalog, texts }: Opened,
): Promise<SearchResult> {
  const { id, issuers, date, status } = entry;
  const places = terms.flatMap(({ hits }) => hits.map((hit) => hit.hits.get(document)?.at.length ?? 0));
  return {
    id,
    url: `/documents/${id}/`,
    issuers: issuers.map((issuer) => catalog.issuers[issuer] ?? ''),
    date,
    status,
    score,
    places: places.reduce((sum, count) => sum + count, 0),
    ...(await findMatches(document, entry, terms, texts)),
  };
}

function entryOf({ documents }: Catalog, number: number): CatalogEntry {
  const entry = documents[number];
  if (!entry) throw new RangeError(`no document ${number} in the catalog`);
  return entry;
}

// --- What is loaded, once ---

interface Opened extends Collection {
  texts: Texts;
}

const folder = new URL('.', import.meta.url);
let opened: Promise<Opened> | undefined;
let traditional: Promise<Simplify> | undefined;

/** A failed attempt is forgotten, so that the next search tries again. */
function open(): Promise<Opened> {
  opened ??= load().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/**
 * After a file that the server no longer has: what is deployed now, where that is something else. Only once a search; a
 * file that the newest deployment lacks is a failure.
 */
async function follow(former: Opened, error: unknown): Promise<Opened> {
  if (!(error instanceof LoadError) || error.status !== 404) throw error;
  if ((await opened) === former) opened = undefined;
  const newest = await open();
  if (newest.catalog.version === former.catalog.version) throw error;
  return newest;
}

async function load(): Promise<Opened> {
  const address = new URL('catalog.pack', folder);
  const catalog = await fetchPacked<Catalog>(address);
  if (catalog.format !== FORMAT) throw new LoadError(address, null, `format ${catalog.format}, expected ${FORMAT}`);
  const texts = openTexts(folder);
  const index = openWordIndex(folder, catalog);
  return {
    catalog,
    index,
    texts,
    confirm: (document, place, chars) => standsAt(texts, entryOf(catalog, document).key, place, chars),
  };
}

function loadTraditional(): Promise<Simplify> {
  traditional ??= fetchPacked<Record<string, string>>(new URL('traditional.pack', folder)).then(
    (table) => new Map(Object.entries(table)),
    (error: unknown) => {
      traditional = undefined;
      throw error;
    },
  );
  return traditional;
}
