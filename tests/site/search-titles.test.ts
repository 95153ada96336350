/** How what was found is called: as on every list. */
import { expect, inject } from 'vitest';
import { splitTitle } from '../../src/gazette/wording/split-title.ts';
import { publishedDocuments } from '../helpers/published-documents.ts';
import { siteTest } from '../helpers/site-test.ts';

const documents = publishedDocuments(inject('siteFolder'));
const DOCUMENT = '/documents/menzhengfa-2019-19/';

siteTest(
  'every result has the short title of its document, whose lines end where those of lists do',
  async ({ visit }) => {
    const page = await visit('/search/?q=门头沟区', { viewport: { width: 390, height: 844 } });
    const titles = page.locator('.results > li > h2 > a');
    await titles.nth(9).waitFor();
    for (const title of await titles.all()) {
      const path = new URL((await title.getAttribute('href')) ?? '', page.url()).pathname;
      const document = documents.find(({ url }) => url === path);
      if (!document) throw new Error(`no document ${path}`);
      expect(await title.textContent()).toBe(document.shortTitle);
      const pieces = splitTitle({ title: document.shortTitle, issuers: document.issuers });
      expect(await title.locator('.piece').allTextContents()).toEqual(pieces.map((piece) => piece.trimEnd()));
    }
  },
);

siteTest('a result has its whole title as well where that alone has what was found', async ({ visit }) => {
  for (const [query, marked, whole] of [
    ['公益性公墓管理办法', '公益性公墓管理办法', []],
    ['关于印发门头沟区公益性公墓', '', ['北京市门头沟区人民政府关于印发门头沟区公益性公墓管理办法的通知']],
  ] as const) {
    const page = await visit(`/search/?q=${query}`);
    const result = page.locator('.results > li', { has: page.locator(`h2 > a[href^="${DOCUMENT}"]`) });
    await result.waitFor();
    expect((await result.locator('h2 mark').allTextContents()).join('')).toBe(marked);
    expect(await result.locator('.whole-title').allTextContents()).toEqual(whole);
  }
});
