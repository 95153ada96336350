/** What `/search/api.js` finds, and what it costs. */
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { blocksOf } from '../../scripts/bench-search/collection.ts';
import { checkStory, readStories } from '../../scripts/bench-search/stories.ts';
import { drawSubstrings, holders, judge } from '../../scripts/bench-search/truth.ts';
import type * as api from '../../src/search/find/api.ts';
import { publishedDocuments } from '../helpers/published-documents.ts';
import { siteTest } from '../helpers/site-test.ts';

/** Enough to meet every kind of character; `npm run bench:search` draws 500. */
const SUBSTRINGS = 120;
const SEED = 7;

const site = inject('siteFolder');
const documents = publishedDocuments(site);
const plain = documents.map((document) => ({ id: document.id, blocks: blocksOf(document) }));

/** Searches as another program would. */
async function search(
  page: Page,
  queries: readonly string[],
  options: api.SearchOptions = {},
): Promise<api.SearchResponse[]> {
  // As a string: the test runner would rewrite an import in a function.
  const module = await page.evaluateHandle<typeof api>("import('/search/api.js')");
  return module.evaluate(
    async ({ search }, { queries, options }) => {
      const responses = [];
      for (const query of queries) responses.push(await search(query, options));
      return responses;
    },
    { queries: [...queries], options },
  );
}

const quoteBlanks = (text: string): string => (/\s/.test(text) ? `"${text}"` : text);

describe('the search module', () => {
  siteTest('finds every substring of a block, and little else', async ({ visit }) => {
    const page = await visit('/about/');
    const queries = drawSubstrings(plain, SUBSTRINGS, SEED);
    const responses = await search(page, queries.map(quoteBlanks));
    const quality = judge(
      queries,
      responses.map(({ ids }) => ids),
      plain,
    );
    expect(quality.recall).toBe(1);
    expect(quality.precision).toBeGreaterThanOrEqual(0.995);
  });

  siteTest('finds every document of a single character', async ({ visit }) => {
    const page = await visit('/about/');
    const chars = Array.from(new Set(drawSubstrings(plain, 40, SEED).map(([char = '']) => char))).filter((char) =>
      /\p{Script=Han}/u.test(char),
    );
    const responses = await search(page, ['的', ...chars]);
    for (const [i, char] of ['的', ...chars].entries())
      expect(new Set(responses[i]?.ids), char).toEqual(holders(plain, char));
  });

  siteTest('has the right document first for every title and every number', async ({ visit }) => {
    const page = await visit('/about/');
    const titles = await search(
      page,
      documents.map(({ title }) => title),
      { limit: 1 },
    );
    expect(titles.map(({ results: [first] }) => first?.title)).toEqual(documents.map(({ title }) => title));
    const numbered = documents.filter(({ docNumber }) => docNumber !== null);
    const numbers = await search(
      page,
      numbered.map(({ docNumber }) => docNumber ?? ''),
      { limit: 1 },
    );
    expect(numbers.map(({ results: [first] }) => first?.docNumber)).toEqual(numbered.map(({ docNumber }) => docNumber));
  });

  siteTest('holds every story', async ({ visit }) => {
    const page = await visit('/about/');
    const stories = readStories('tests/search-stories.yaml');
    const responses = await search(
      page,
      stories.map(({ query }) => query),
    );
    const problems = stories.flatMap((story, i) => [
      ...checkStory(story, responses[i]?.ids ?? []).map((problem) => `${story.query}: ${problem}`),
      ...(responses[i]?.relaxed === story.relaxed ? [] : [`${story.query}: relaxed is not ${story.relaxed}`]),
    ]);
    expect(problems).toEqual([]);
  });

  siteTest('leads to places that are on the pages, with the words marked as printed', async ({ visit }) => {
    const page = await visit('/about/');
    const responses = await search(page, ['公墓', '的通知', '区', '2018年', '负责 单位'], { limit: 62 });
    for (const { results, terms } of responses) {
      for (const { id, matches } of results) {
        const html = readFileSync(join(site, 'documents', id, 'index.html'), 'utf8');
        expect(matches.length).toBeGreaterThan(0);
        for (const match of matches) {
          if (match.id !== '') expect(html).toContain(`id="${match.id}"`);
          for (const [start, end] of match.marks) {
            const marked = match.excerpt.slice(start, end).normalize('NFKC').replace(/\s/g, '');
            expect(
              terms.some((term) => marked.includes(term)),
              `${terms.join()} in ${match.excerpt}`,
            ).toBe(true);
          }
        }
      }
    }
  });

  siteTest('filters, sorts and cuts', async ({ visit }) => {
    const page = await visit('/about/');
    const [all] = await search(page, ['营商环境'], { limit: 5 });
    expect(all?.results).toHaveLength(5);
    const genre = all?.filters.genre.find(({ value }) => value === '意见');
    const [some] = await search(page, ['营商环境'], { filters: { genre: ['意见'] }, sort: 'oldest' });
    expect(some?.total).toBe(genre?.count);
    const right = documents.filter(({ id, genre: kind }) => all?.ids.includes(id) && kind === '意见');
    expect(some?.ids.toSorted()).toEqual(right.map(({ id }) => id).toSorted());
    const dates = some?.results.map(({ date }) => date ?? '9');
    expect(dates).toEqual(dates?.toSorted());
  });

  siteTest('loads little: the first search 300 KB, a following one 120 KB at most', async ({ open }) => {
    const page = await open('/about/');
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => sizes.push(response.body().then((body) => sentSize(response.url(), body))));
    const total = async (): Promise<number> =>
      (await Promise.all(sizes.splice(0))).reduce((sum, size) => sum + size, 0);
    await page.locator('.search-box input').click();
    await page.keyboard.type('夜间经济');
    await page.locator('dialog .results > li').first().waitFor();
    await page.waitForTimeout(200);
    expect(await total()).toBeLessThan(300_000);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('教师队伍建设');
    await page.locator('dialog .results mark', { hasText: '教师队伍建设' }).first().waitFor();
    await page.waitForTimeout(200);
    expect(await total()).toBeLessThan(120_000);
  });
});

/** Bytes that a server sends: scripts and styles compressed; packs are by themselves. */
function sentSize(url: string, body: Buffer): number {
  return /\.(?:js|css|svg)$/u.test(url) ? gzipSync(body).length : body.length;
}
