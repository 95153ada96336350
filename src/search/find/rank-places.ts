import { B, K1 } from './bm25.ts';
import { entryOf, titleEnd, type Catalog } from './catalog.ts';
import type { LoadOutline } from './outline.ts';
import { entryRater } from './rank-entries.ts';

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

/** A document as a whole counts beside its best line: of two lines alike that of the document about the matter comes first. */
const WHOLE = 0.7;
/** Documents of which entries are looked at: those that are best as a whole. */
const CANDIDATES = 24;
/** A day is asked for that is the day of few documents. */
const DATED = 30;

/** What else is asked for. */
interface Wanted {
  /** Documents that others are not looked at beside. */
  among?: ReadonlySet<number>;
  /** Those of the day that is asked for. */
  dated?: ReadonlySet<number>;
  /** The kinds of answers (`answer-kinds.ts`). */
  asked?: number;
}

/** The best documents for some signals, best first, with their best entries. */
export async function rankPlaces(
  signals: readonly Signal[],
  catalog: Catalog,
  loadOutline: LoadOutline,
  { among, dated, asked = 0 }: Wanted = {},
): Promise<RankedDocument[]> {
  const scores = scoreWhole(signals, catalog);
  for (const document of dated ?? []) scores.set(document, (scores.get(document) ?? 0) + DATED);
  const whole = Array.from(scores, ([document, score]) => ({ document, score }))
    .filter(({ document }) => among?.has(document) ?? true)
    .sort((a, b) => b.score - a.score)
    .slice(0, CANDIDATES);
  const rate = entryRater(signals, catalog, asked);
  const ranked = await Promise.all(
    whole.map(async ({ document, score }): Promise<RankedDocument> => {
      const places = rate(document, await loadOutline(document));
      return { document, score: Math.max(0, ...places.map((place) => place.score)) + WHOLE * score, places };
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
    const inTitle = at.filter((place) => place < titleEnd(entryOf(catalog, document))).length;
    const count = at.length + IN_TITLE * inTitle;
    const norm = K1 * (1 - B + (B * length * documents.length) / total);
    return (count * (K1 + 1)) / (count + norm);
  };
}

const IN_TITLE = 4;
