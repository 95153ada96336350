import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A query with what is right for it, judged by reading. */
export interface Judged {
  query: string;
  class: string;
  /** Any of them is right; none where the collection does not answer. */
  documents: string[];
  /** Any of them answers: ids of nodes. */
  places: Place[];
}

export interface Place {
  document: string;
  id: string;
}

const place = z.union([
  z.string().transform((text): Place => ({ document: text.split('#')[0] ?? '', id: text.split('#')[1] ?? '' })),
  z
    .object({ document: z.string(), node: z.string() })
    .transform(({ document, node }): Place => ({ document, id: node })),
]);
const judged = z.object({
  query: z.string(),
  class: z.string(),
  documents: z.array(z.string()),
  places: z.array(place).default([]),
});

/** @throws Error where the file is not a list of judged queries */
export function readJudged(file: string): Judged[] {
  return z.array(judged).parse(parse(readFileSync(file, 'utf8')));
}

/** What an engine shows for a query, in order. */
export interface Shown {
  /** Claims that a document has all of the query. */
  claims: boolean;
  documents: readonly string[];
  /** Null for an engine that shows none. */
  places: readonly Place[] | null;
}

/** Sums over queries; `relevanceOf` makes shares of them. */
export interface Relevance {
  queries: number;
  first: number;
  three: number;
  ten: number;
  reciprocal: number;
  /** Queries judged by place, and those whose answer is among the first three places. */
  judgedByPlace: number;
  answered: number;
}

/** How an engine did, by class and (under `all`) for all queries that have an answer. */
export function judgeRelevance(queries: readonly Judged[], shown: readonly Shown[]): Map<string, Relevance> {
  const classes = new Map<string, Relevance>();
  for (const [i, query] of queries.entries()) {
    const answer = shown[i] ?? { claims: false, documents: [], places: null };
    const names = query.documents.length > 0 ? [query.class, 'all'] : [query.class];
    for (const name of names) {
      const sums = classes.get(name) ?? {
        queries: 0,
        first: 0,
        three: 0,
        ten: 0,
        reciprocal: 0,
        judgedByPlace: 0,
        answered: 0,
      };
      classes.set(name, sums);
      add(sums, query, answer);
    }
  }
  return classes;
}

function add(sums: Relevance, { documents, places }: Judged, answer: Shown): void {
  sums.queries++;
  const at = answer.documents.findIndex((id) => documents.includes(id));
  // What has no answer is right where nothing is claimed.
  const right = documents.length === 0 ? !answer.claims : at >= 0;
  const rank = documents.length === 0 ? 0 : at;
  if (right && rank === 0) sums.first++;
  if (right && rank < 3) sums.three++;
  if (right && rank < 10) sums.ten++;
  if (right) sums.reciprocal += 1 / (rank + 1);
  if (places.length === 0 || answer.places === null) return;
  sums.judgedByPlace++;
  if (answer.places.slice(0, 3).some((one) => places.some((wanted) => answers(one, wanted)))) sums.answered++;
}

// 例：para_1、point_2__para_3
const RE_PART = /^(?:(?:para|point)_\d+(?:__)?)+$/;

/** A place answers where it is the judged one, lies in it, or is the article or paragraph right around it. */
function answers(shown: Place, wanted: Place): boolean {
  if (shown.document !== wanted.document) return false;
  if (shown.id === wanted.id || shown.id.startsWith(`${wanted.id}__`)) return true;
  return wanted.id.startsWith(`${shown.id}__`) && RE_PART.test(wanted.id.slice(shown.id.length + 2));
}
