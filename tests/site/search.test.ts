/** The search as a reader meets it: in every header, and on its own page. */
import { describe, expect, inject } from 'vitest';
import { publishedDocuments } from '../helpers/published-documents.ts';
import { siteTest } from '../helpers/site-test.ts';

const documents = publishedDocuments(inject('siteFolder'));

describe('the search box of a page', () => {
  siteTest('loads nothing before a reader turns to it, and then what every search takes', async ({ open }) => {
    const page = await open('/about/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.keyboard.press('Tab');
    await page.waitForTimeout(200);
    expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([]);
    await page.locator('.search-box input').focus();
    await expect
      .poll(() => asked.filter((path) => path.startsWith('/search/')).toSorted())
      .toEqual([
        '/search/api.js',
        '/search/catalog.pack',
        '/search/names.pack',
        '/search/pagefind/pagefind.js',
        '/search/pagefind/wasm.unknown.pagefind',
      ]);
    expect(await page.locator('dialog').count()).toBe(0);
  });

  siteTest('opens over the page, is worked by keys, and gives the page back', async ({ visit }) => {
    const page = await visit('/gazettes/');
    await page.keyboard.press('/');
    await page.locator('dialog.search[open]').waitFor();
    await page.keyboard.type('公益性公墓');
    await page.locator('dialog .results > li').first().waitFor();
    // Who writes slowly is answered in between.
    await expect.poll(() => page.locator('dialog [role=status]').innerText()).toBe('找到1件文件。');
    expect(await page.locator('dialog .results mark').first().innerText()).toBe('公益性公墓');
    await page.keyboard.press('Enter');
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

  siteTest('takes over what is being written', async ({ visit }) => {
    const page = await visit('/gazettes/');
    await page.locator('.search-box input').focus();
    await page.keyboard.type('公益性公墓', { delay: 40 });
    await page.locator('dialog .results > li').first().waitFor();
    expect(await page.locator('dialog.search input').inputValue()).toBe('公益性公墓');
  });

  siteTest('waits for an input method to finish', async ({ visit }) => {
    const page = await visit('/gazettes/');
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

  siteTest('is named to browsers', async ({ visit }) => {
    const page = await visit('/');
    const href = (await page.locator('link[rel=search]').getAttribute('href')) ?? '';
    const description = await (await page.request.get(href)).text();
    expect(description).toMatch(/template="https?:\/\/[^"]+\/search\/\?q=\{searchTerms\}"/);
  });
});

describe('the search page', () => {
  siteTest('shows what its address says, and says in its address what it shows', async ({ visit }) => {
    const page = await visit('/search/?q=营商环境&sort=newest');
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

  siteTest('says what to do where nothing is left', async ({ visit }) => {
    const page = await visit('/search/?q=公墓&year=2018');
    const status = page.locator('.search-area [role=status]');
    await expect.poll(() => status.innerText()).toBe('这样筛选没有文件；不筛选有1件。');
    await page.getByRole('button', { name: '去掉筛选' }).click();
    await expect.poll(() => status.innerText()).toBe('找到1件文件。');
    await page.goto('/search/?q=公益性公墓条例');
    await expect.poll(() => status.innerText()).toMatch(/^没有一字不差的“公益性公墓条例”。最相关的条文，\d+件文件：$/);
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
    const fromSearch = asked.filter(
      (path) => path.startsWith('/search/') && !/^\/search\/(?:text|outlines)\//u.test(path),
    );
    expect(fromSearch).toEqual(['/search/', '/search/api.js', '/search/catalog.pack']);
  });

  siteTest('says without JavaScript where else to look', async ({ visit }) => {
    const page = await visit('/search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('全部文件');
  });
});

describe('a screen reader', () => {
  siteTest('is told of the box, how many were found, and each result with its places', async ({ visit }) => {
    const page = await visit('/search/?q=公益性公墓');
    await page.locator('.results > li').first().waitFor();
    const tree = await page.locator('main').ariaSnapshot();
    const parts = [
      /- heading "检索" \[level=1\]/u,
      /- search:\n\s+- text: 检索公报\n\s+- combobox "检索公报": 公益性公墓\n\s+- button "检索"/u,
      /- status: 找到1件文件。/u,
      /- combobox "排序":/u,
      /- list:\n\s+- listitem:\n\s+- heading "[^"]*公益性公墓[^"]*" \[level=2\]:\n\s+- link "[^"]*公益性公墓/u,
      /- button "复制引文"/u,
      /- link "第[^ "]+条[^"]* [^"]*公益性公墓/u,
    ];
    for (const part of parts) expect(tree).toMatch(part);
    const places = parts.map((part) => tree.search(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
