/** The pages that articles, and numbered headings of texts without articles, have of their own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { unitOfNode } from '../../src/client/own-page.ts';
import { headUnit } from '../../src/components/document/unit-words.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { unitsOf } from '../../src/gazette/model/units.ts';
import { quoteTitle } from '../../src/gazette/text/quote-title.ts';
import { documentFolders } from '../helpers/document-folders.ts';
import { siteTest } from '../helpers/site-test.ts';

const ARTICLES = '/documents/menzhengfa-2019-39/';
/** 151 screens of a phone. */
const LONG = '/documents/beijing-13th-five-year-plan/';
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const documents = documentFolders(inject('siteFolder')).map((folder) => ({
  folder,
  tree: JSON.parse(readFileSync(join(folder, 'document.json'), 'utf8')) as GazetteDocument,
}));
const read = (path: string): Document => parseHTML(readFileSync(path, 'utf8')).document;

siteTest('an article has a page with its words, and the way to those around it', async ({ visit }) => {
  const page = await visit(`${ARTICLES}art_33/`, DESKTOP);
  expect(await page.locator('h1').innerText()).toBe('第三十三条');
  expect(await page.locator('.text').innerText()).toContain('承租人如出现第三十二条所列条款情况的');
  await page.locator('.neighbours [rel=next]').click();
  await page.waitForURL(/\/art_34\/$/u);
  await page.getByRole('link', { name: '在全文中看这一条' }).click();
  await page.waitForURL(/\/menzhengfa-2019-39\/#art_34$/u);
});

siteTest('a plan of over a hundred screens can be read one 篇 after the other', async ({ visit }) => {
  const page = await visit(LONG, PHONE);
  await page.locator('.by-units > summary').tap();
  await page.locator('.by-units').getByRole('link', { name: '第三篇' }).tap();
  await page.waitForURL(`**${LONG}part_3/`);
  expect(await page.locator('h1').innerText()).toBe('第三篇　建设绿色低碳生态家园');
  await page.locator('.where').tap();
  await page.locator('#outline a', { hasText: '第二章' }).tap();
  await expect.poll(() => page.locator('.where > .at').innerText()).toContain('第二章');
  expect(await page.locator('.neighbours').innerText()).toMatch(/上一篇\s*第二篇　.+\s*下一篇\s*第四篇　/u);
  await page.getByRole('link', { name: '在全文中看这一篇' }).click();
  await page.waitForURL(`**${LONG}#part_3`);
});

test('only what is that long is offered so', () => {
  const offered = documents.filter(({ folder }) => read(join(folder, 'index.html')).querySelector('.by-units'));
  expect(offered.map(({ tree }) => tree.url)).toEqual([LONG]);
});

test('a message that links to a unit shows its own words, and search engines show the whole', () => {
  let pages = 0;
  for (const { folder, tree } of documents) {
    for (const { node, url } of unitsOf(tree)) {
      pages += 1;
      const document = read(join(folder, node.id, 'index.html'));
      const content = (name: string): string =>
        document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
      expect(content('og:title'), url).toBe(`${quoteTitle(tree.shortTitle)}${headUnit(node)}`);
      const own = document.getElementById(node.id);
      for (const mark of own?.querySelectorAll('.gloss, .page') ?? []) mark.remove();
      expect(squeeze(own?.textContent ?? ''), url).toContain(squeeze(content('og:description')).slice(0, 8));
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(tree.url);
    }
  }
  expect(pages).toBeGreaterThan(400);
  const sitemap = readFileSync(join(inject('siteFolder'), 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain(`${ARTICLES}<`);
  expect(sitemap).toContain('/documents/status/expired/<');
  expect(sitemap).not.toMatch(/\/(?:art|lvl|part)_\w+\/</u);
});

test('what a reader shares of a text leads to the page of the unit that it stands in', () => {
  for (const { folder, tree } of documents) {
    const document = read(join(folder, 'index.html'));
    const nodes = [...document.querySelectorAll('.text [id]:not(.moved, tr, [id^=page_])')];
    const shared = new Set(nodes.map(unitOfNode).filter((id) => id !== null));
    expect([...shared], tree.url).toEqual(unitsOf(tree).map(({ node }) => node.id));
    for (const id of shared) expect(existsSync(join(folder, id, 'index.html'))).toBe(true);
  }
});

function squeeze(words: string): string {
  return words.replaceAll(/\s/gu, '');
}
