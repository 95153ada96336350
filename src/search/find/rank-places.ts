import { entryNumberAt, type LoadOutline, type Outline } from './outline.ts';
import type { Catalog } from './catalog.ts';

/** Something that speaks for the places where it stands: a pair of characters, a run, the label of an article. */
export interface Signal {
  /** By document (its number in the catalog) the places, ascending. */
  places: ReadonlyMap<number, readonly number[]>;
  /** Characters. */
  length: number;
  /** 1 for what was typed, less for what was added to it. */
  weight: number;
  /** Counts only where an entry begins with it. */
  opens?: boolean;
}

export interface RankedDocument {
  document: number;
  score: number;
  /** Its best entries, best first: where they start in the record. */
  places: { start: number; score: number }[];
}

/**
 * BM25 over entries, measured on the judged queries of `tests/search/relevance.yaml`: half or twice of any of these moves
 * success@1 by two points at most. A heading, and the title, say less than the line itself says; a document as a whole
 * counts beside its best line, so that of two lines alike that of the document about the matter comes first.
 */
const K1 = 0.8;
const B = 0.3;
const INHERITED = 0.7;
const WHOLE = 0.7;
/** What a notice or a title in the text says is said again in full below. */
const ASIDE = 0.6;
/** Characters of an entry that is neither long nor short; a shorter one is no better for being short. */
const ENTRY_LENGTH = 80;
const SHORTEST = 40;
/** Documents of which entries are looked at: those that are best as a whole. */
const CANDIDATES = 24;
const PLACES = 6;
/** A day is asked for that is the day of few documents. */
const DATED = 30;

/** The best documents for some signals, best first, with their best entries. */
export async function rankPlaces(
  signals: readonly Signal[],
  catalog: Catalog,
  loadOutline: LoadOutline,
  among?: ReadonlySet<number>,
  dated: ReadonlySet<number> = new Set(),
): Promise<RankedDocument[]> {
  const scores = scoreWhole(signals, catalog);
  for (const document of dated) scores.set(document, (scores.get(document) ?? 0) + DATED);
  const whole = Array.from(scores, ([document, score]) => ({ document, score }))
    .filter(({ document }) => among?.has(document) ?? true)
    .sort((a, b) => b.score - a.score)
    .slice(0, CANDIDATES);
  const rarities = signals.map((signal) => rarityInEntries(signal, catalog));
  const ranked = await Promise.all(
    whole.map(async ({ document, score }): Promise<RankedDocument> => {
      const places = rankEntries(document, signals, rarities, await loadOutline(document), titleEnd(catalog, document));
      return { document, score: (places[0]?.score ?? 0) + WHOLE * score, places: places.slice(0, PLACES) };
    }),
  );
  return ranked.sort((a, b) => b.score - a.score);
}

/** BM25 of documents as wholes. */
function scoreWhole(signals: readonly Signal[], catalog: Catalog): Map<number, number> {
  const { documents } = catalog;
  const weigh = weigher(catalog);
  const scores = new Map<number, number>();
  for (const { places, weight, opens } of signals) {
    if (opens) continue;
    const rarity = Math.log(1 + (documents.length - places.size + 0.5) / (places.size + 0.5));
    for (const [document, at] of places)
      scores.set(document, (scores.get(document) ?? 0) + weight * rarity * weigh(document, at));
  }
  return scores;
}

/** What places in a document say for it, as BM25 has it; one in the title counts as several. */
export function weigher(catalog: Catalog): (document: number, at: readonly number[]) => number {
  const { documents } = catalog;
  const total = documents.reduce((sum, { lengths }) => sum + lengths[2], 0);
  return (document, at) => {
    const length = documents[document]?.lengths[2] ?? 0;
    const inTitle = at.filter((place) => place < titleEnd(catalog, document)).length;
    const count = at.length + IN_TITLE * inTitle;
    const norm = K1 * (1 - B + (B * length * documents.length) / total);
    return (count * (K1 + 1)) / (count + norm);
  };
}

const IN_TITLE = 4;

function titleEnd({ documents }: Catalog, document: number): number {
  return 1 + (documents[document]?.lengths[0] ?? 0);
}

/** How rare a signal is among the entries of the collection, of which only the mean length is known here. */
function rarityInEntries({ places, weight }: Signal, { documents }: Catalog): number {
  const entries = documents.reduce((sum, { lengths }) => sum + lengths[2], 0) / ENTRY_LENGTH;
  let count = 0;
  for (const at of places.values()) count += at.length;
  return weight * Math.log(1 + Math.max(0, entries - count + 0.5) / (count + 0.5));
}

function rankEntries(
  document: number,
  signals: readonly Signal[],
  rarities: readonly number[],
  outline: Outline,
  end: number,
): { start: number; score: number }[] {
  const counts = signals.map((signal) => countByEntry(signal, document, outline));
  const inTitle = signals.map(({ places }) => (places.get(document)?.some((place) => place < end) ? 1 : 0));
  const asides = new Set(outline.asides);
  const entries = new Set(counts.flatMap((list) => [...list.keys()]));
  const scored: { start: number; score: number }[] = [];
  for (const entry of entries) {
    const start = outline.starts[entry] ?? 0;
    if (start < end) continue;
    const length = (outline.starts[entry + 1] ?? start + ENTRY_LENGTH) - start;
    const norm = K1 * (1 - B + (B * Math.max(length, SHORTEST)) / ENTRY_LENGTH);
    let score = 0;
    for (const [i, rarity] of rarities.entries()) {
      const count = (counts[i]?.get(entry) ?? 0) + INHERITED * Math.min(1, inherited(i, entry) + (inTitle[i] ?? 0));
      if (count === 0) continue;
      score += (rarity * count * (K1 + 1)) / (count + norm);
    }
    scored.push({ start, score: score * (asides.has(entry) ? ASIDE : 1) });
  }
  return scored.sort((a, b) => b.score - a.score || a.start - b.start);

  /** How many headings above an entry hold a signal. */
  function inherited(signal: number, entry: number): number {
    let above = 0;
    for (let at = outline.parents[entry] ?? -1; at >= 0; at = outline.parents[at] ?? -1)
      if (counts[signal]?.has(at)) above++;
    return above;
  }
}

function countByEntry({ places, opens }: Signal, document: number, outline: Outline): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of places.get(document) ?? []) {
    const entry = entryNumberAt(outline, place);
    if (opens && outline.starts[entry] !== place) continue;
    counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return counts;
}
