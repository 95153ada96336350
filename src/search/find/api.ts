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
import { FORMAT, unpackCatalog, type PackedCatalog } from './catalog.ts';
import { fetchPacked } from './fetch-packed.ts';
import { readFilters } from './filters.ts';
import { LoadError } from './load-file.ts';
import { completions, type Completion } from './completions.ts';
import { openNames } from './names.ts';
import { openOutlines } from './outline.ts';
import { preparePagefind } from './open-pagefind.ts';
import { respond, type Opened, type SearchOptions, type SearchResponse } from './respond.ts';
import { openVocabulary, type Vocabulary } from './suggest.ts';
import { openStretches } from './stretches.ts';
import { readTerms } from './terms.ts';
import { openTexts, standsAt } from './texts.ts';
import { openWordIndex } from './word-index.ts';

export { LoadError };
export type { FilterInput, FilterName, FilterValue } from './filters.ts';
export type { Completion } from './completions.ts';
export type { Match } from './find-matches.ts';
export type { NameFound } from './names.ts';
export type { Sort } from './rank.ts';
export type { SearchOptions, SearchResponse, SearchResult } from './respond.ts';

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
    return await respond(query, options, filters, await follow(first, error));
  } finally {
    if (query.trim() !== '') void learnHeadings();
  }
}

/** Headings are completed from behind the first answer on: on a slow line it would wait for them. */
async function learnHeadings(): Promise<void> {
  try {
    vocabulary ??= await loadVocabulary();
  } catch {
    // Then only names are completed.
  }
}

/** Loads what every search for words needs, so that the first is answered sooner. */
export async function prepare(): Promise<void> {
  preparePagefind(folder);
  const [{ catalog, loadOutline }] = await Promise.all([open(), loadNames()]);
  const size = catalog.outlines.reduce((sum, one) => sum + one, 0);
  if (size <= AHEAD) await Promise.all(catalog.documents.keys().map((document) => loadOutline(document)));
}

/** Bytes of outlines that are loaded before they are asked for: on a slow line as much as one more wait for an answer. */
const AHEAD = 20_000;

/**
 * What a reader may be about to write: things that are called so, with their addresses, and headings to search for.
 *
 * @throws LoadError where the names do not arrive
 */
export async function complete(query: string): Promise<Completion[]> {
  return completions(query, await loadNames(), vocabulary);
}

// --- What is loaded, once ---

const folder = new URL('.', import.meta.url);
let opened: Promise<Opened> | undefined;
const loadNames = openNames(folder);
const loadVocabulary = openVocabulary(folder);
let vocabulary: Vocabulary | null = null;
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
  const packed = await fetchPacked<PackedCatalog>(address);
  if (packed.format !== FORMAT) throw new LoadError(address, null, `format ${packed.format}, expected ${FORMAT}`);
  const catalog = unpackCatalog(packed);
  const read = openStretches(folder);
  const loadOutline = openOutlines(folder, catalog, read);
  const texts = openTexts(folder, catalog, read, loadOutline);
  const index = openWordIndex(folder, catalog, read);
  return {
    catalog,
    index,
    texts,
    terms: readTerms(catalog.terms),
    loadOutline,
    loadTraditional,
    loadVocabulary,
    loadNames,
    confirm: (document, place, chars, length) => standsAt(texts, document, place, chars, length),
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
