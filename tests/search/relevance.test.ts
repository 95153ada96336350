/** Queries as people type them: the share that has a right document first, and its answer in sight, may not fall. */
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeRelevance, readJudged, type Relevance, type Shown } from '../../scripts/bench-search/judged.ts';
import { shownOf } from '../../scripts/bench-search/shown-of.ts';
import { respond } from '../../src/search/find/respond.ts';
import { readTraditional } from '../../src/search/make/traditional.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';
import { indexOf } from './index-of.ts';

/**
 * Of the queries of a class those right first, among ten, and answered among the first three places: one query less than
 * was measured, where a class has more than a few.
 */
const FLOORS: Readonly<Record<string, readonly [first: number, ten: number, answered: number]>> = {
  all: [0.93, 0.98, 0.87],
  question: [0.85, 0.96, 0.77],
  'several-words': [0.92, 1, 0.92],
  synonym: [0.66, 0.86, 0.71],
  abbreviation: [0.85, 1, 0.75],
  number: [1, 1, 1],
  citation: [1, 1, 0.83],
  typo: [0.8, 1, 0],
  traditional: [1, 1, 0.5],
  pinyin: [1, 1, 0],
  date: [1, 1, 0],
  phrase: [1, 1, 1],
  work: [1, 1, 1],
  // Right is to claim nothing.
  none: [1, 1, 0],
};

describe('the search', () => {
  const queries = readJudged('tests/search/relevance.yaml');
  let classes = new Map<string, Relevance>();

  beforeAll(async () => {
    const documents = convertSeeds();
    const collection = indexOf(documents, readTraditional());
    const shown: Shown[] = [];
    for (const { query } of queries) shown.push(shownOf(await respond(query, {}, {}, collection)));
    classes = judgeRelevance(queries, shown);
  });

  it('is judged by a hundred queries and more', () => {
    expect(queries.length).toBeGreaterThanOrEqual(100);
  });

  it.each(Object.entries(FLOORS))('answers %s as well as it did', (name, [first, ten, answered]) => {
    const sums = classes.get(name);
    if (!sums) throw new RangeError(`no queries of class ${name}`);
    expect(sums.first / sums.queries, 'right first').toBeGreaterThanOrEqual(first);
    expect(sums.ten / sums.queries, 'among ten').toBeGreaterThanOrEqual(ten);
    expect(sums.answered / Math.max(1, sums.judgedByPlace), 'answered').toBeGreaterThanOrEqual(answered);
  });
});
