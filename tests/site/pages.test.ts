import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { readSite } from '../../scripts/lib/read-site.ts';
import { siteTest } from '../helpers/site-test.ts';

const site = readSite(inject('siteFolder'));

/** One address of every kind: pages of a kind have the first folder and the depth in common, and are a folder or a file. */
const samples = Map.groupBy(
  site.pages.keys(),
  (address) => `${address.split('/')[1]} ${address.split('/').length} ${address.endsWith('/')}`,
)
  .values()
  .map(([address = '/']) => address);

describe('the built site', () => {
  for (const address of samples) {
    siteTest(`shows ${address} with a heading, in Chinese, and nothing wrong on the console`, async ({ visit }) => {
      const page = await visit(address);
      await page.locator('h1').first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/);
      expect(await page.locator('h1').count()).toBe(1);
    });
  }

  siteTest('answers with its own page where there is nothing', async () => {
    const response = await fetch(`${inject('siteUrl')}/nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('lang="zh');
  });

  siteTest(
    'has a sitemap of all pages that search engines may show but those of single units, which robots.txt names',
    async () => {
      const robots = await (await fetch(`${inject('siteUrl')}/robots.txt`)).text();
      const [, sitemap = ''] = /^Sitemap: https:\/\/[^/]+(\/\S+)$/mu.exec(robots) ?? [];
      const index = await (await fetch(`${inject('siteUrl')}${sitemap}`)).text();
      expect(index).toContain('/sitemap-0.xml</loc>');
      const addresses = await (await fetch(`${inject('siteUrl')}/sitemap-0.xml`)).text();
      const isUnit = (address: string): boolean => /^\/documents\/[^/]+\/(?:\w+__)?[a-z]+_[^/]+\/$/u.test(address);
      for (const page of site.pages.keys().filter((address) => address !== '/404.html' && address.endsWith('/'))) {
        const html = readFileSync(join(inject('siteFolder'), page, 'index.html'), 'utf8');
        const isShown = !html.includes('<meta name="robots" content="noindex">') && !isUnit(page);
        expect(addresses.includes(`${encodeURI(page)}</loc>`), page).toBe(isShown);
      }
    },
  );

  siteTest('has beside every document what it says can be taken away', () => {
    const missing = [...site.pages.keys()]
      .filter((address) => /^\/documents\/[^/]+\/$/.test(address))
      .filter((address) => !existsSync(join(inject('siteFolder'), address, 'document.json')));
    expect(missing).toEqual([]);
  });
});
