import { B, K1 } from './bm25.ts';
import { entryOf, titleEnd, type Catalog } from './catalog.ts';
import { entryNumberAt, type Outline } from './outline.ts';
import type { Signal } from './rank-places.ts';

/** An entry as it was rated. */
export interface RatedEntry {
  /** Where it starts in the record. */
  start: number;
  score: number;
}

/**
 * BM25 over entries, tuned to the judged queries of `tests/search/relevance.yaml`. A heading above, and the title, say less
 * than the line itself says.
 */
const INHERITED = 0.7;
/** What a notice or a title in the text says is said again in full below. */
const ASIDE = 0.6;
/** Of an entry that has little of what was asked for, so much of its score stays whatever it has. */
const UNCOVERED = 0.7;
/** An entry that has the kind of answer that was asked for: a number of days, who is in charge. */
const ANSWERS = 1.3;
/** A second entry of the same article, and each further one: most of it has been shown. */
const AGAIN = 0.5;
/** Entries that stand together as an article with its items does. */
const UNIT = 15;
/** Characters of an entry that is neither long nor short; a shorter one is no better for being short. */
const ENTRY_LENGTH = 80;
const SHORTEST = 40;
const PLACES = 6;

interface Scored extends RatedEntry {
  entry: number;
  /** It begins as the article does that was asked for. */
  opens: boolean;
}

/**
 * Rates the entries of documents for some signals, the best first.
 *
 * @param asked kinds of answers (`answer-kinds.ts`)
 */
export function entryRater(
  signals: readonly Signal[],
  catalog: Catalog,
  asked: number,
): (document: number, outline: Outline) => RatedEntry[] {
  const rarities = signals.map((signal) => rarityInEntries(signal, catalog));
  const sum = rarities.reduce((total, rarity, i) => total + (signals[i]?.opens ? 0 : rarity), 0);
  return (document, outline) => {
    const end = titleEnd(entryOf(catalog, document));
    const counts = signals.map((signal) => countByEntry(signal, document, outline));
    const inTitle = signals.map(({ places }) => (places.get(document)?.some((place) => place < end) ? 1 : 0));
    const asides = new Set(outline.asides);
    const scored: Scored[] = [];
    for (const entry of new Set(counts.flatMap((list) => [...list.keys()]))) {
      const start = outline.starts[entry] ?? 0;
      if (start < end) continue;
      const length = (outline.starts[entry + 1] ?? start + ENTRY_LENGTH) - start;
      const norm = K1 * (1 - B + (B * Math.max(length, SHORTEST)) / ENTRY_LENGTH);
      let [score, covered] = [0, 0];
      for (const [i, rarity] of rarities.entries()) {
        const above = Math.min(1, headingsWith(counts[i], entry, outline) + (inTitle[i] ?? 0));
        const count = (counts[i]?.get(entry) ?? 0) + INHERITED * above;
        if (count === 0) continue;
        covered += rarity;
        score += (rarity * count * (K1 + 1)) / (count + norm);
      }
      score *= UNCOVERED + ((1 - UNCOVERED) * covered) / (sum || 1);
      if (((outline.kinds[entry] ?? 0) & asked) !== 0) score *= ANSWERS;
      if (asides.has(entry)) score *= ASIDE;
      const opens = signals.some((signal, i) => signal.opens && counts[i]?.has(entry));
      scored.push({ start, score, entry, opens });
    }
    return pick(scored, unitsOf(outline));
  };
}

/** How rare a signal is among the entries of the collection, of which only the mean length is known here. */
function rarityInEntries({ places, weight }: Signal, { documents }: Catalog): number {
  const entries = documents.reduce((sum, { lengths }) => sum + lengths[2], 0) / ENTRY_LENGTH;
  let count = 0;
  for (const at of places.values()) count += at.length;
  return weight * Math.log(1 + Math.max(0, entries - count + 0.5) / (count + 0.5));
}

/** How many headings above an entry hold a signal. */
function headingsWith(counts: ReadonlyMap<number, number> | undefined, entry: number, { parents }: Outline): number {
  let above = 0;
  for (let at = parents[entry] ?? -1; at >= 0; at = parents[at] ?? -1) if (counts?.has(at)) above++;
  return above;
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

/** Of each entry the first of those that it stands together with: an article, a list with what leads it in. */
function unitsOf({ parents, starts }: Outline): number[] {
  const below = starts.map(() => 0);
  for (let i = starts.length - 1; i >= 0; i--) {
    const parent = parents[i] ?? -1;
    if (parent >= 0) below[parent] = (below[parent] ?? 0) + 1 + (below[i] ?? 0);
  }
  const units: number[] = [];
  for (const [i, parent] of parents.entries())
    units.push(parent >= 0 && (below[parent] ?? 0) <= UNIT ? (units[parent] ?? i) : i);
  return units;
}

/** The best entries: first what opens as was asked, then by score, those of an article that was picked less. */
function pick(scored: readonly Scored[], units: readonly number[]): RatedEntry[] {
  const left = scored
    .toSorted((a, b) => Number(b.opens) - Number(a.opens) || b.score - a.score || a.start - b.start)
    .slice(0, PLACES * PLACES);
  const picked: RatedEntry[] = [];
  const times = new Map<number, number>();
  const worth = ({ entry, score, opens }: Scored): number =>
    opens ? Infinity : score * AGAIN ** (times.get(units[entry] ?? entry) ?? 0);
  while (left.length > 0 && picked.length < PLACES) {
    const best = left.reduce((best, one) => (worth(one) > worth(best) ? one : best));
    left.splice(left.indexOf(best), 1);
    const unit = units[best.entry] ?? best.entry;
    times.set(unit, (times.get(unit) ?? 0) + 1);
    picked.push({ start: best.start, score: best.score });
  }
  return picked;
}
