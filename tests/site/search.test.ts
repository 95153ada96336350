import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { blocksOf } from '../../scripts/bench-search/collection.ts';
import { checkStory, readStories } from '../../scripts/bench-search/stories.ts';
import { drawSubstrings, holders, judge } from '../../scripts/bench-search/truth.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type * as api from '../../src/search/find/api.ts';
import { siteTest } from '../helpers/site-test.ts';

/** Enough to meet every kind of character; `npm run bench:search` draws 500. */
const SUBSTRINGS = 120;
const SEED = 7;

const site = inject('siteFolder');
const documents = globSync('documents/*/document.json', { cwd: site })
  .sort()
  .map((file) => JSON.parse(readFileSync(join(site, file), 'utf8')) as GazetteDocument);
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
  siteTest('finds every substring of a block, and little else', async ({ open }) => {
    const page = await open('/about/');
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

  siteTest('finds every document of a single character', async ({ open }) => {
    const page = await open('/about/');
    const chars = Array.from(new Set(drawSubstrings(plain, 40, SEED).map(([char = '']) => char))).filter((char) =>
      /\p{Script=Han}/u.test(char),
    );
    const responses = await search(page, ['的', ...chars]);
    for (const [i, char] of ['的', ...chars].entries())
      expect(new Set(responses[i]?.ids), char).toEqual(holders(plain, char));
  });

  siteTest('has the right document first for every title and every number', async ({ open }) => {
    const page = await open('/about/');
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

  siteTest('holds every story', async ({ open }) => {
    const page = await open('/about/');
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

  siteTest('leads to places that are on the pages, with the words marked as printed', async ({ open }) => {
    const page = await open('/about/');
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

  siteTest('filters, sorts and cuts', async ({ open }) => {
    const page = await open('/about/');
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
    page.on('requestfinished', (request) =>
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
    );
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

describe('the search box of a page', () => {
  siteTest('loads nothing before a reader turns to it', async ({ open }) => {
    const page = await open('/about/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.keyboard.press('Tab');
    await page.locator('.search-box input').focus();
    await page.waitForTimeout(200);
    expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([]);
  });

  siteTest('opens over the page, is worked by keys, and gives the page back', async ({ open }) => {
    const page = await open('/gazettes/');
    await page.keyboard.press('/');
    await page.locator('dialog.search[open]').waitFor();
    await page.keyboard.type('公益性公墓');
    await page.locator('dialog .results > li').first().waitFor();
    expect(await page.locator('dialog [role=status]').innerText()).toBe('找到1件文件。');
    expect(await page.locator('dialog .results mark').first().innerText()).toBe('公益性公墓');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(
      '/documents/menzhengfa-2019-19/?highlight=',
    );
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog.search[open]').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/gazettes/');
  });

  siteTest('takes over what is being written', async ({ open }) => {
    const page = await open('/gazettes/');
    await page.locator('.search-box input').focus();
    await page.keyboard.type('公益性公墓', { delay: 40 });
    await page.locator('dialog .results > li').first().waitFor();
    expect(await page.locator('dialog.search input').inputValue()).toBe('公益性公墓');
  });

  siteTest('waits for an input method to finish', async ({ open }) => {
    const page = await open('/gazettes/');
    await page.locator('.search-box input').click();
    const field = page.locator('dialog.search input');
    await field.waitFor();
    await field.evaluate((input: HTMLInputElement) => {
      input.value = 'gongmu';
      input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    });
    await page.waitForTimeout(400);
    expect(await page.locator('dialog .results').count()).toBe(0);
    await field.evaluate((input: HTMLInputElement) => {
      input.value = '公墓';
      input.dispatchEvent(new CompositionEvent('compositionend'));
    });
    await page.locator('dialog .results > li').first().waitFor();
  });

  siteTest('is named to browsers', async ({ open }) => {
    const page = await open('/');
    const href = (await page.locator('link[rel=search]').getAttribute('href')) ?? '';
    const description = await (await page.request.get(href)).text();
    expect(description).toMatch(/template="https?:\/\/[^"]+\/search\/\?q=\{searchTerms\}"/);
  });
});

describe('the search page', () => {
  siteTest('shows what its address says, and says in its address what it shows', async ({ open }) => {
    const page = await open('/search/?q=营商环境&sort=newest');
    const status = page.locator('.search-area [role=status]');
    await page.locator('.results > li').first().waitFor();
    expect(await status.innerText()).toBe('找到18件文件。');
    expect(await page.locator('.results > li').count()).toBe(10);
    expect(await page.locator('.sorting select').inputValue()).toBe('newest');
    await page.locator('.pager a[rel=next]').click();
    await page.waitForURL(/page=2/);
    await expect.poll(() => page.locator('.results > li').count()).toBe(8);
    await page.locator('.filters input[name=genre][value=意见]').check();
    await page.waitForURL(/genre=/);
    expect(page.url()).not.toContain('page=');
    const count = Number(
      /\d+/.exec(await page.locator('.filters label', { hasText: '意见' }).locator('small').innerText())?.[0],
    );
    await expect.poll(() => status.innerText()).toBe(`找到${count}件文件。`);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => status.innerText()).toBe('找到18件文件。');
    expect(await page.locator('.results > li').count()).toBe(10);
  });

  siteTest('says what to do where nothing is left', async ({ open }) => {
    const page = await open('/search/?q=公墓&year=2018');
    const status = page.locator('.search-area [role=status]');
    await expect.poll(() => status.innerText()).toBe('这样筛选没有文件；不筛选有1件。');
    await page.getByRole('button', { name: '去掉筛选' }).click();
    await expect.poll(() => status.innerText()).toBe('找到1件文件。');
    await page.goto('/search/?q=公益性公墓条例');
    await expect.poll(() => status.innerText()).toBe('没有找到“公益性公墓条例”。以下1件文件含“公益性公墓”和“条例”。');
    await page.goto('/search/?q=鲸鱼');
    await expect.poll(() => status.innerText()).toMatch(/^没有找到“鲸鱼”。可以/);
  });

  siteTest('lists all documents for no words, to be filtered, without the index of words', async ({ open }) => {
    const page = await open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${inject('siteUrl')}/search/?plan=yes`);
    const plans = documents.filter(({ planPeriod }) => planPeriod !== null).length;
    await expect.poll(() => page.locator('.search-area [role=status]').innerText()).toBe(`共${plans}件文件。`);
    const fromSearch = asked.filter((path) => path.startsWith('/search/') && !path.startsWith('/search/text/'));
    expect(fromSearch).toEqual(['/search/', '/search/api.js', '/search/catalog.pack']);
  });

  siteTest('says without JavaScript where else to look', async ({ open }) => {
    const page = await open('/search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('全部文件');
  });
});

describe('a page that a result led to', () => {
  const markedOn = (page: Page): Promise<string[]> =>
    page.evaluate(() => Array.from(CSS.highlights.get('search') ?? [], (range) => (range as Range).toString()));

  siteTest('marks the words and lets a reader step through them, opening what is folded', async ({ open }) => {
    const page = await open('/search/?q=公益性公墓');
    await page.locator('.results ul a', { hasText: '第一条' }).first().click();
    await page.waitForURL(/highlight=.*#art_1$/);
    const place = page.locator('.marks [role=status]');
    await place.waitFor();
    const marked = await markedOn(page);
    expect(new Set(marked)).toEqual(new Set(['公益性公墓']));
    const [current, total] = (await place.innerText()).match(/\d+/g)?.map(Number) ?? [];
    expect(total).toBe(marked.length);
    expect(await page.evaluate(() => Array.from(CSS.highlights.get('search-current') ?? [])[0] !== undefined)).toBe(
      true,
    );
    await page.getByRole('button', { name: '下一处' }).click();
    expect(await place.innerText()).toBe(`第${(current ?? 0) + 1}处，共${total}处`);
    for (let step = 0; step < 3; step++) await page.getByRole('button', { name: '上一处' }).click();
    // The notice is folded; the one before the first article is in it.
    expect(await page.locator('details.notice').evaluate((notice: HTMLDetailsElement) => notice.open)).toBe(true);
    await page.locator('.marks').getByRole('button', { name: '关闭' }).click();
    expect(await page.locator('.marks').count()).toBe(0);
    expect(page.url()).toMatch(/\/documents\/menzhengfa-2019-19\/#art_1$/);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  siteTest('marks simplified what a reader typed traditional, and across a repair', async ({ open }) => {
    const page = await open('/search/?q=文物保護區');
    await page.locator('.results ul a').first().click();
    await page.locator('.marks').waitFor();
    expect(await markedOn(page)).toContain('文物保护区');
  });

  siteTest('marks what runs from the label of an article into its text, also where items follow', async ({ open }) => {
    const page = await open('/documents/menzhengfa-2019-19/?highlight=第十三条申请建设&highlight=第十五条区民政局');
    await page.locator('.marks').waitFor();
    expect(await markedOn(page)).toEqual(['第十三条　申请建设', '第十五条　区民政局']);
  });

  siteTest('keeps a text fragment', async ({ open }) => {
    const page = await open('/documents/menzhengfa-2019-19/?highlight=公墓#art_7:~:text=荒山瘠地');
    await page.locator('.marks').waitFor();
    expect(
      await page.locator('#art_7').evaluate((article) => {
        const { top, bottom } = article.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }),
    ).toBe(true);
    expect(page.url()).toContain('#art_7');
  });
});
