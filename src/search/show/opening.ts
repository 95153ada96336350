import type { SearchResponse } from '../find/api.ts';

/** What stands on the search page before anything is written: it takes no program to know, so the page has it. */
export type Opening = Pick<SearchResponse, 'total' | 'results'>;

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
