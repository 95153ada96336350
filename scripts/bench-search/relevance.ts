import { printRow } from './figures.ts';
import type { Session } from './browser.ts';
import { judgeRelevance, readJudged, type Relevance, type Shown } from './judged.ts';
import { plainBm25 } from './plain-bm25.ts';
import { shownOf } from './shown-of.ts';
import type { Plain } from './truth.ts';

/** The queries that are tuned to; others are judged with `--judged FILE`. */
export const JUDGED = 'tests/search/relevance.yaml';

/** Prints how often what is right comes first, beside Pagefind's own mode and a plain BM25 over the same documents. */
export async function checkRelevance(
  file: string,
  documents: readonly Plain[],
  session: Session,
  ownIds: Readonly<Record<string, string>>,
): Promise<void> {
  const judged = readJudged(file);
  const queries = judged.map(({ query }) => query);
  const responses = await session.respond(queries);
  const own = await session.run('own', queries);
  const rank = plainBm25(documents);
  const withoutPlaces = (ids: readonly string[]): Shown => ({ claims: ids.length > 0, documents: ids, places: null });
  const engines: Readonly<Record<string, Shown[]>> = {
    ours: responses.map(shownOf),
    Pagefind: own.map(({ ids }) => withoutPlaces(ids.map((id) => ownIds[id] ?? id))),
    BM25: queries.map((query) => withoutPlaces(rank(query))),
  };
  for (const [name, shown] of Object.entries(engines)) {
    printRow(name, 'queries', 'first', 'in 3', 'in 10', 'MRR', 'answered');
    for (const [group, sums] of judgeRelevance(judged, shown)) printRow(`  ${group}`, ...cellsOf(sums));
  }
}

function cellsOf({ queries, first, three, ten, reciprocal, judgedByPlace, answered }: Relevance): string[] {
  const share = (count: number): string => (count / queries).toFixed(2);
  const places = judgedByPlace === 0 ? '–' : `${answered}/${judgedByPlace}`;
  return [String(queries), share(first), share(three), share(ten), share(reciprocal), places];
}
