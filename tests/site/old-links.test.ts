/** Addresses that were published and are no longer where they were, on a server that knows no redirects. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveFolder, type Served } from '../../scripts/lib/serve-folder.ts';
import { readRedirects } from '../../src/read-redirects.ts';
import { siteWithOldLinks } from '../helpers/old-links.ts';
import { siteTest } from '../helpers/site-test.ts';

const BUILD_MILLISECONDS = 120_000;

describe('a site whose documents were renamed, read anew and withdrawn', () => {
  let site: Awaited<ReturnType<typeof siteWithOldLinks>>;
  let served: Served;

  beforeAll(async () => {
    site = await siteWithOldLinks();
    served = await serveFolder(site.out);
  }, BUILD_MILLISECONDS);

  afterAll(async () => {
    await served.close();
  });

  siteTest('forwards a place of a page that moved, with its fragment', async ({ visit }) => {
    const page = await visit(`${served.url}/documents/qingzhenggui-2022-5/#art_2`, { baseURL: served.url });
    await page.waitForURL(`${served.url}/documents/dianti/#art_2`);
    expect(await page.locator('#art_2').innerText()).toContain('每年');
  });

  siteTest('forwards without JavaScript to the page', async ({ visit }) => {
    const options = { baseURL: served.url, javaScriptEnabled: false };
    const page = await visit(`${served.url}/documents/qingzhenggui-2022-5/`, options);
    await page.waitForURL(`${served.url}/documents/dianti/`);
  });

  siteTest('marks the words of a place under the id that it was published with', async ({ visit }) => {
    const options = { baseURL: served.url, javaScriptEnabled: false };
    const page = await visit(`${served.url}/documents/dianti/`, options);
    const shadow = () => page.locator('#art_3').evaluate((article) => getComputedStyle(article).boxShadow);
    expect(await shadow()).toBe('none');
    await page.goto(`${served.url}/documents/dianti/#lvl_3`);
    expect(await shadow()).not.toBe('none');
    expect(await page.locator('#art_3 > #lvl_3').count()).toBe(1);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  siteTest('says where a place is now that is on another page', async ({ visit }) => {
    const page = await visit(`${served.url}/documents/qingzhenggui-2022-2/#annex_1`, { baseURL: served.url });
    await page.locator('#moved :target a').click();
    await page.waitForURL(`${served.url}/documents/dianti/#art_1`);
  });

  siteTest('says of a withdrawn document what it was, since when, and where the original is', async ({ visit }) => {
    const page = await visit(`${served.url}/gazettes/qingjiang-2022-6/`, { baseURL: served.url });
    await page.locator('.contents a[href="/documents/qingzhengfa-2022-11/"]').click();
    const words = await page.locator('main').innerText();
    expect(words).toContain('》（清政发〔2022〕11号）已于2026年11月20日从本站撤下。');
    expect(words).toContain('应发文机关的要求。');
    expect(words).toContain('原件可以查阅印刷的《清江市人民政府公报》2022年第6期');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });

  siteTest('has the downloads of before, and hands servers one rule for each', async () => {
    const old = await fetch(`${served.url}/documents/qingzhenggui-2022-5/qingzhenggui-2022-5.md`);
    expect(old.status).toBe(200);
    expect(readFileSync(join(site.out, '_redirects'), 'utf8').split('\n')).toEqual(
      expect.arrayContaining([
        '/documents/qingzhenggui-2022-5/ /documents/dianti/ 301',
        '/documents/qingzhenggui-2022-5/qingzhenggui-2022-5.md /documents/dianti/dianti.md 301',
        '/documents/qingzhenggui-2022-5/document.json /documents/dianti/document.json 301',
      ]),
    );
    expect(await (await fetch(`${served.url}/sitemap-0.xml`)).text()).not.toMatch(
      /documents\/(?:qingzhengfa-2022-11|qingzhenggui-2022-5)\//u,
    );
  });

  siteTest('has all that convert found in the one file that editors may add to', () => {
    const moved = readRedirects(site.content).filter((redirect) => 'by' in redirect);
    expect(moved).toContainEqual({
      from: '/documents/dianti/#lvl_3',
      to: '/documents/dianti/#art_3',
      by: 'convert',
    });
  });
});
