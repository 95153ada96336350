import { BOUNDARY, foldText } from '../cut/fold-text.ts';
import { TITLE_START, type CatalogEntry } from './catalog.ts';
import { excerptOf, stretchesIn, type Stretch } from './excerpt.ts';
import type { RatedEntry } from './rank-entries.ts';
import type { FoundTerm } from './rank.ts';
import { shardAt } from './shard.ts';
import { entryAt, type Text, type TextEntry, type Texts } from './texts.ts';

/** A place of a document that matches. */
export interface Match {
  /** Of the section, article, paragraph or table; empty for the title and what else stands above the text. */
  id: string;
  /** Address of the place. */
  url: string;
  /** How a person names it: 第四十条第二款; may be empty. */
  label: string;
  /** As printed, with … where it is cut and ｜ between the cells of a row. */
  excerpt: string;
  /** What was searched for, half-open, in UTF-16 units of `excerpt`. */
  marks: [start: number, end: number][];
  /** Of the best place the whole article, or the whole paragraph, line by line; null for other places. */
  whole: string[] | null;
}

export interface DocumentMatches {
  title: string;
  /** The short title, as lists have it, cut where a line may end. */
  titlePieces: string[];
  /** What was searched for in the title, half-open, in UTF-16 units. */
  titleMarks: [start: number, end: number][];
  docNumber: string | null;
  /** The title if it matches, then the places of the most terms, those of the notice and the preamble last, in reading order. */
  matches: Match[];
}

/** Places that are shown of a document beside its title, and files of text that are loaded for them. */
const MAX_MATCHES = 3;
const MAX_SHARDS = 2;
/** Of the best place of a document: what has less of what was asked for only stands in the way of the next document. */
const LEAST = 0.5;

/**
 * Title and matching places of a document.
 *
 * @param best the entries that are to be shown, best first; where none is rated, all that match
 */
export async function findMatches(
  document: number,
  entry: CatalogEntry,
  terms: readonly FoundTerm[],
  texts: Texts,
  best: readonly RatedEntry[] = [],
): Promise<DocumentMatches> {
  const runs = terms.map((term) => runsOf(document, term));
  const rated = best.filter(({ score }) => score >= LEAST * (best[0]?.score ?? 0));
  const needed = rated.length > 0 ? shardsOfPlaces(rated.map(({ start }) => start)) : shardsFor(runs);
  const loaded = new Map(await Promise.all(needed.map(async (n) => [n, await texts.load(document, n)] as const)));
  const first = loaded.get(needed[0] ?? 0);
  const title = titleOf(first?.title ?? '', entry, runs);
  const rank = new Map(rated.map(({ start }, i) => [start, i]));
  const rankOf = ({ text: { start } }: Place): number => rank.get(start) ?? rated.length;
  const gathered = gatherPlaces(runs, loaded).filter(({ text: { start } }) => start !== TITLE_START);
  const good = gathered.filter(({ text: { start } }) => rank.has(start));
  const others = (good.length > 0 ? good : gathered).sort((a, b) => rankOf(a) - rankOf(b) || byWeight(a, b));
  return {
    title: first?.title ?? '',
    titlePieces: first?.titlePieces ?? [],
    titleMarks: title ? stretchesIn(title.text, title.stretches) : [],
    docNumber: first?.docNumber ?? null,
    matches: [...(title ? [title] : []), ...eachOnce(others).slice(0, MAX_MATCHES)].map((place) => ({
      ...matchOf(place, entry.id),
      whole: place === others[0] ? wholeOf(place.text, loaded.get(shardAt(place.text.start))) : null,
    })),
  };
}

/** The rows of a table have one address: of them the best. */
function eachOnce(places: readonly Place[]): Place[] {
  const ids = new Set<string>();
  return places.filter(({ text: { id } }) => id === '' || (!ids.has(id) && ids.add(id)));
}

/** The title with what was searched for in it; every shard has it. Null where nothing of it was. */
function titleOf(title: string, { lengths }: CatalogEntry, runs: readonly (readonly Stretch[])[]): Place | null {
  const end = TITLE_START + lengths[0];
  const stretches = runs.flat().filter(({ to }) => to <= end);
  if (stretches.length === 0) return null;
  const text = { id: '', label: '标题', text: title, folded: foldText(title), start: TITLE_START };
  return {
    text,
    terms: new Set(),
    stretches: stretches.map(({ from, to }) => ({ from: from - TITLE_START, to: to - TITLE_START })),
  };
}

/** The shards of the best places, no more than results may cost. */
function shardsOfPlaces(best: readonly number[]): number[] {
  return Array.from(new Set(best.map(shardAt))).slice(0, MAX_SHARDS);
}

/** Where the characters of a term stand in the record, ascending. */
function runsOf(document: number, { hits }: FoundTerm): Stretch[] {
  const all = hits.flatMap(({ length, hits: found }) =>
    (found.get(document)?.at ?? []).map((at) => ({ from: at, to: at + length })),
  );
  return all.sort((a, b) => a.from - b.from);
}

/** The shards of the first place of every term, then of the next places; the first shard where there is no term. */
function shardsFor(runs: readonly (readonly Stretch[])[]): number[] {
  const firsts = new Set(runs.flatMap(([first]) => (first ? [shardAt(first.from)] : [])));
  const next = runs.flatMap((list) => list.slice(1, MAX_MATCHES + 1).map(({ from }) => shardAt(from)));
  if (firsts.size === 0) return [0];
  return Array.from(new Set([...firsts, ...next])).slice(0, Math.max(MAX_SHARDS, firsts.size));
}

interface Place {
  text: TextEntry;
  /** Numbers of the terms that stand in it. */
  terms: Set<number>;
  /** In the folded text of the entry. */
  stretches: Stretch[];
}

// 例：印发通知（notice__para_1）、又一次标题（body）、“为规范……制定本办法”（para_1）
const RE_ASIDE = /^(?:notice.*|body(?:_\d+)?|para_\d+)$/u;

/** What the notice and a preamble say is mostly what the text below says in full. */
function byWeight(a: Place, b: Place): number {
  const aside = (place: Place): number => (RE_ASIDE.test(place.text.id) ? 1 : 0);
  return b.terms.size - a.terms.size || aside(a) - aside(b) || a.text.start - b.text.start;
}

/** The entries, as far as their texts are loaded, in which any term stands. */
function gatherPlaces(runs: readonly (readonly Stretch[])[], loaded: ReadonlyMap<number, Text>): Place[] {
  const places = new Map<number, Place>();
  for (const [term, list] of runs.entries()) {
    for (const { from, to } of list) {
      const shard = loaded.get(shardAt(from));
      const text = shard && entryAt(shard, from);
      if (!text) continue;
      const place = places.get(text.start) ?? { text, terms: new Set(), stretches: [] };
      places.set(text.start, place);
      place.terms.add(term);
      place.stretches.push({ from: from - text.start, to: to - text.start });
    }
  }
  return Array.from(places.values());
}

// 例：art_14__para_1__point_3 是 art_14 的
const RE_ARTICLE = /^(?:.*__)?art_[^_]+(?=__|$)/u;

/** The lines of the article that a place is in, or its own line. Null where a shard may end inside of it. */
function wholeOf(place: TextEntry, shard: Text | undefined): string[] | null {
  const entries = shard?.entries ?? [];
  const article = RE_ARTICLE.exec(place.id)?.[0];
  const isIn = ({ id }: TextEntry): boolean => id === article || id.startsWith(`${article}__`);
  const lines = article === undefined ? [place] : entries.filter(isIn);
  const cut = article !== undefined && [entries[0], entries.at(-1)].some((edge) => edge && isIn(edge));
  return cut || place.id === '' || lines.length === 0
    ? null
    : lines.map(({ text }) => text.replaceAll(BOUNDARY, ' ｜ '));
}

function matchOf({ text, stretches }: Place, document: string): Omit<Match, 'whole'> {
  const { excerpt, marks } = excerptOf(text, stretches);
  const url = `/documents/${document}/${text.id === '' ? '' : `#${text.id}`}`;
  return { id: text.id, url, label: text.label, excerpt, marks };
}
