import { numberStart, TITLE_START, type CatalogEntry } from './catalog.ts';
import type { Hits } from './find-run.ts';

export type Sort = 'relevance' | 'newest' | 'oldest';

/** A term as it was found. */
export interface FoundTerm {
  /** Characters of each spelling; a hit is as long as the spelling it was found by. */
  hits: { length: number; hits: Hits }[];
}

/** The number itself, the title itself, and the most that part of a title adds: each above all that comes after it. */
const BOOSTS = { number: 3000, title: 2000, inTitle: 1000 };

/** What is added where terms are the number or the title of a document, or part of its title. */
export function boostOf(document: number, entry: CatalogEntry, terms: readonly FoundTerm[]): number {
  if (terms.length === 1 && isNumber(document, entry, terms)) return BOOSTS.number;
  const [title] = entry.lengths;
  const end = TITLE_START + title;
  let from = TITLE_START;
  let covered = 0;
  for (const { hits } of terms) {
    const inTitle = hits.flatMap(({ length, hits: found }) =>
      (found.get(document)?.at ?? []).map((at) => ({ at, length })),
    );
    const there = inTitle.filter(({ at, length }) => at + length <= end);
    if (there.length === 0) return 0;
    const next = there.find(({ at }) => at === from);
    from = next ? from + next.length : -1;
    covered += there[0]?.length ?? 0;
  }
  if (terms.length === 0) return 0;
  return from === end ? BOOSTS.title : BOOSTS.inTitle * Math.min(1, covered / title);
}

function isNumber(document: number, entry: CatalogEntry, terms: readonly FoundTerm[]): boolean {
  const start = numberStart(entry);
  return terms.some(({ hits }) =>
    hits.some(({ length, hits: found }) => length === entry.lengths[1] && found.get(document)?.at.includes(start)),
  );
}

interface Ranked {
  entry: CatalogEntry;
  score: number;
}

/** Order of results; a document without a date comes last under either date. */
export function compareBy(sort: Sort): (a: Ranked, b: Ranked) => number {
  const byId = (a: Ranked, b: Ranked): number => (a.entry.id < b.entry.id ? -1 : 1);
  const byDate = (a: Ranked, b: Ranked): number => compareDates(a.entry.date, b.entry.date);
  switch (sort) {
    case 'newest':
      return (a, b) => byDate(a, b) || b.score - a.score || byId(a, b);
    case 'oldest':
      return (a, b) => (a.entry.date && b.entry.date ? byDate(b, a) : byDate(a, b)) || b.score - a.score || byId(a, b);
    case 'relevance':
      return (a, b) => b.score - a.score || byDate(a, b) || byId(a, b);
  }
}

/** Newer first, unknown last. */
function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a > b ? -1 : 1;
}
