/** A site that lies below a path of its host, as GitHub Pages publishes the one of a repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { readSite } from '../../scripts/lib/read-site.ts';
import { serveFolder, type Served } from '../../scripts/lib/serve-folder.ts';
import { ask, SERVERS } from '../helpers/real-server.ts';
import { BASE, siteBelowBase } from '../helpers/site-below-base.ts';
import { siteTest } from '../helpers/site-test.ts';

/** Astro takes its time, also for four documents. */
const BUILD_MILLISECONDS = 120_000;
const DOCUMENT = 'documents/qingzhenggui-2022-5/';

describe('a site built for https://x.github.io/gongbao', () => {
  let folder: string;
  let out: string;
  let served: Served;

  beforeAll(async () => {
    ({ folder, out } = await siteBelowBase());
    served = await serveFolder(out, 0, BASE);
  }, BUILD_MILLISECONDS);

  afterAll(async () => {
    await served.close();
  });

  siteTest('shows every page without a request that fails or leaves the base', async ({ open }) => {
    const page = await open('about:blank', { baseURL: served.url });
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400 || !new URL(response.url()).pathname.startsWith(BASE)) failed.push(response.url());
    });
    const addresses = [...readSite(out, BASE).pages.keys()];
    for (const address of addresses) await page.goto(`${served.url}${address}`);
    expect(addresses.length).toBeGreaterThan(25);
    expect(failed).toEqual([]);
  });

  siteTest('finds, marks and previews', async ({ open }) => {
    const page = await open(`${served.url}/`, { baseURL: served.url });
    await page.locator('.masthead nav a', { hasText: '关于' }).click();
    await page.waitForURL('**/gongbao/about/');
    await page.keyboard.press('/');
    await page.locator('dialog.search[open]').waitFor();
    await page.keyboard.type('特种设备');
    await page.locator('dialog .results > li a').first().click();
    await page.locator('.marks').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/gongbao\/documents\/[^/]+\/$/u);
    await page.goto(`${served.url}/search/?q=特种设备`);
    await page.locator('.results > li').first().waitFor();
    await page.goto(`${served.url}/documents/qingzhengfa-2022-11/`);
    await page.locator(`.text a[href^="${BASE}works/"]:visible`).first().hover();
    await page.locator('#preview:popover-open strong').waitFor();
  });

  siteTest('offers downloads that are there, and data that names no base', async ({ open }) => {
    const page = await open(`${served.url}/data/`, { baseURL: served.url });
    const ofData = await page.locator('a[download]').evaluateAll(hrefsOf);
    await page.goto(`${served.url}/${DOCUMENT}`);
    const ofDocument = await page.locator('a[download]').evaluateAll(hrefsOf);
    const statuses = await Promise.all([...ofData, ...ofDocument].map(async (href) => (await fetch(href)).status));
    expect([ofData.length, ofDocument.length].every((count) => count > 3)).toBe(true);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(readFileSync(join(out, DOCUMENT, 'document.json'), 'utf8')).not.toContain('gongbao/');
  });

  for (const [name, start] of Object.entries(SERVERS)) {
    siteTest(`is served below it by ${name}, its page for what is missing too`, async () => {
      const server = await start(folder, BASE);
      try {
        const of = async (path: string) => {
          const { status, headers, body } = await ask(`${server.url}${path}`);
          return { status, cache: headers['cache-control'], to: headers['location'], body: body.toString() };
        };
        expect(await of('/')).toMatchObject({ status: 302, to: BASE });
        expect(await of(`${BASE}${DOCUMENT}`)).toMatchObject({ status: 200, cache: 'no-cache' });
        const [script = ''] = /\/gongbao\/_astro\/[^"]+/u.exec((await of(BASE)).body) ?? [];
        expect(await of(script)).toMatchObject({ status: 200, cache: 'public, max-age=31536000, immutable' });
        for (const path of [`${BASE}_headers`, `${BASE}nowhere/`, `/${DOCUMENT}`])
          expect(await of(path)).toMatchObject({ status: 404, body: expect.stringContaining('没有这一页') as string });
      } finally {
        await server.close();
      }
    });
  }

  siteTest('names whole addresses with the base where they must be whole', () => {
    const read = (file: string): string => readFileSync(join(out, file), 'utf8');
    const home = 'https://x.github.io/gongbao/';
    expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
    expect(read('sitemap-index.xml')).toContain(`<loc>${home}sitemap-0.xml</loc>`);
    expect(read('sitemap-0.xml')).toContain(`<loc>${home}${DOCUMENT}</loc>`);
    expect(read('opensearch.xml')).toContain(`template="${home}search/?q={searchTerms}"`);
    expect(read(`${DOCUMENT}index.html`)).toContain(`<link rel="canonical" href="${home}${DOCUMENT}">`);
    expect(read(`${DOCUMENT}qingzhenggui-2022-5.md`)).toContain(`](${home}documents/`);
    expect(read('schemas/document.json')).toContain(`"$id": "${home}schemas/document.json"`);
  });
});

function hrefsOf(links: Element[]): string[] {
  return links.map((link) => (link as HTMLAnchorElement).href);
}
