import type { SearchResponse } from '../find/api.ts';
import type { Opening } from '../make/opening-of.ts';

export const OPENING_ID = 'opening';

/** Null where the page has none. */
export function readOpening(): Opening | null {
  const text = document.getElementById(OPENING_ID)?.textContent;
  return text ? (JSON.parse(text) as Opening) : null;
}

/** A response in which nothing was looked for. */
export function responseOf({ total, results }: Opening): SearchResponse {
  return {
    total,
    results,
    unfiltered: total,
    ids: [],
    filters: { gazette: [], issuer: [], genre: [], year: [], status: [], plan: [] },
    terms: [],
    relaxed: false,
    related: [],
    used: [],
    suggested: null,
    names: [],
    offered: [],
    number: null,
  };
}
