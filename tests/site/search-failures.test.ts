/** Each file that a search loads may not arrive: then the search says so, and never that something is not there. */
import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { siteTest } from '../helpers/site-test.ts';

const QUERY = '营商环境';
const FOUND = '找到18件文件。';
const FAILED = /^检索没有装载成功，还不知道有没有。/;

/** What a search asks for, one behind the other. */
const FILES = {
  program: '**/search/api.js*',
  catalog: '**/search/catalog.pack',
  names: '**/search/names.pack',
  'reader of the index': '**/search/pagefind/pagefind.js*',
  'WebAssembly of the index': '**/search/pagefind/wasm.*',
  'chunk of the index': '**/search/words/*',
  outline: '**/search/outlines/*',
  text: '**/search/text/*',
};

/** How a file may fail to arrive. */
const FAILURES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is answered by 503': (route) => route.fulfill({ status: 503 }),
  'is answered by 404': (route) => route.fulfill({ status: 404 }),
  'is lost': (route) => route.abort(),
  'is another page': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>请登录</p>' }),
};

const statusOf = (page: Page) => page.locator('.search-area [role=status]');

/** Of windows that were offline or had lost files; the browser reports each on the console. */
const openQuietly = async (open: (address: string) => Promise<Page>, address: string): Promise<Page> => {
  const page = await open('about:blank');
  await page.addInitScript(() => (console.warn = () => undefined));
  page.removeAllListeners('console');
  await page.goto(address);
  return page;
};

describe('a search of which a file does not arrive', () => {
  for (const [file, pattern] of Object.entries(FILES)) {
    for (const [failure, fail] of Object.entries(FAILURES)) {
      siteTest(`fails where the ${file} ${failure}, and goes on when it is pressed again`, async ({ open }) => {
        const page = await openQuietly(open, 'about:blank');
        await page.route(pattern, fail);
        await page.goto(`/search/?q=${QUERY}`);
        await expect.poll(() => statusOf(page).innerText()).toMatch(FAILED);
        expect(await page.locator('.results').count()).toBe(0);
        await page.unroute(pattern);
        await page.getByRole('button', { name: '再试一次' }).click();
        await expect.poll(() => statusOf(page).innerText()).toBe(FOUND);
      });
    }
  }

  siteTest('does not show it where one answer of a busy server is followed by a good one', async ({ open }) => {
    const page = await openQuietly(open, 'about:blank');
    for (const pattern of Object.values(FILES)) await page.route(pattern, (route) => route.abort(), { times: 1 });
    await page.goto(`/search/?q=${QUERY}`);
    await expect.poll(() => statusOf(page).innerText()).toBe(FOUND);
  });

  siteTest('says that it searches while a file is slow', async ({ open }) => {
    const page = await openQuietly(open, 'about:blank');
    await page.route(FILES['chunk of the index'], async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(`/search/?q=${QUERY}`);
    await expect.poll(() => statusOf(page).innerText()).toBe('正在检索…');
    await expect.poll(() => statusOf(page).innerText()).toBe(FOUND);
  });

  siteTest('goes on by itself when the network is back', async ({ open }) => {
    const page = await openQuietly(open, '/search/');
    await expect.poll(() => statusOf(page).innerText()).toMatch(/^共\d+件文件。$/);
    await page.context().setOffline(true);
    await page.locator('.search-page input[type=search]').fill(QUERY);
    await expect.poll(() => statusOf(page).innerText()).toMatch(/^现在没有网络/);
    await page.context().setOffline(false);
    await expect.poll(() => statusOf(page).innerText()).toBe(FOUND);
  });
});

describe('a deployment under an open page', () => {
  /** The catalog as the former deployment had it. */
  const formerCatalog = (page: Page): Promise<number[]> =>
    page.evaluate(async () => {
      const { body } = await fetch('/search/catalog.pack');
      const text = await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).text();
      const catalog = { ...(JSON.parse(text) as object), version: 'former' };
      const packed = new Blob([JSON.stringify(catalog)]).stream().pipeThrough(new CompressionStream('gzip'));
      return Array.from(new Uint8Array(await new Response(packed).arrayBuffer()));
    });

  siteTest('is noticed and followed', async ({ open }) => {
    const page = await openQuietly(open, '/about/');
    const body = Buffer.from(await formerCatalog(page));
    let asked = 0;
    await page.route(FILES.catalog, (route) => (asked++ === 0 ? route.fulfill({ body }) : route.continue()));
    await page.route(FILES['chunk of the index'], (route) =>
      asked < 2 ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await page.goto(`/search/?q=${QUERY}`);
    await expect.poll(() => statusOf(page).innerText()).toBe(FOUND);
    expect(asked).toBe(2);
  });

  siteTest('that is itself incomplete is a failure', async ({ open }) => {
    const page = await openQuietly(open, 'about:blank');
    let asked = 0;
    page.on('request', (request) => (asked += request.url().endsWith('catalog.pack') ? 1 : 0));
    await page.route(FILES.text, (route) => route.fulfill({ status: 404 }));
    await page.goto(`/search/?q=${QUERY}`);
    await expect.poll(() => statusOf(page).innerText()).toMatch(FAILED);
    // The page preloads it, then the search asks twice.
    expect(asked).toBeLessThanOrEqual(3);
  });
});

describe('a search box whose program does not load', () => {
  siteTest('leads to the search page', async ({ open }) => {
    const page = await openQuietly(open, '/gazettes/');
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.locator('.search-box input').focus();
    await page.keyboard.type(QUERY);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(await page.locator('.search-area').innerText()).toContain('请重新载入本页');
    await page.unroute('**/_astro/*.js');
    await page.reload();
    await expect.poll(() => statusOf(page).innerText()).toBe(FOUND);
  });

  siteTest('says on the search page what to do where its script does not load', async ({ open }) => {
    const page = await openQuietly(open, 'about:blank');
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`/search/?q=${QUERY}`);
    expect(await page.locator('.search-area').innerText()).toContain('请重新载入本页');
  });
});
