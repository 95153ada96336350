import type { SearchResponse } from '../../src/search/find/respond.ts';
import type { Shown } from './judged.ts';

/** What a reader is shown of a response, in order. */
export function shownOf({
  results,
  related,
  relaxed,
  total,
}: Pick<SearchResponse, 'results' | 'related' | 'relaxed' | 'total'>): Shown {
  const list = [...results, ...related];
  return {
    claims: !relaxed && total > 0,
    documents: list.map(({ id }) => id),
    places: list.flatMap(({ id: document, matches }) =>
      matches.filter(({ id }) => id !== '').map(({ id }) => ({ document, id })),
    ),
  };
}
