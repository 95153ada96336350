/** What plans hold, as a reader comes to it: from the plans, from a document, from its table and back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { ledgerWith } from '../../scripts/lib/ledger.ts';
import { readSite } from '../../scripts/lib/read-site.ts';
import type { Indicator } from '../../src/gazette/model/indicator.ts';
import type { PromisedText } from '../../src/gazette/model/promised-text.ts';
import { siteTest } from '../helpers/site-test.ts';

siteTest(
  'indicators are reached from the plans, and lead to the table that prints them and back',
  async ({ visit }) => {
    const page = await visit('/plans/');
    await page.locator('main a[href="/indicators/"]').click();
    await page.locator('#haizhengfa-2018-8 a').click();
    await page.getByRole('link', { name: '森林覆盖率', exact: true }).click();
    await page.waitForURL(/\/documents\/haizhengfa-2018-8\/#att_1__table_1$/u);
    await page.locator('#indicators a[href^="/indicators/"]').click();
    await page.waitForURL(/\/indicators\/by-document\/haizhengfa-2018-8\/$/u);
    const row = page.locator('tbody tr', { hasText: '森林覆盖率' });
    expect(await row.locator('td').allInnerTexts()).toEqual(['2015年 35.68', '2020年 ≥ 35.78']);
  },
);

test('every page that is made of plans stands on the ledger, so that it stays or leads on', () => {
  const made = [...readSite(inject('siteFolder')).files]
    .map((file) => file.replace(/index\.html$/u, ''))
    .filter((address) => /^\/(?:plans|tasks|indicators|promises)\//u.test(address));
  const onLedger = new Set(ledgerWith(inject('freshContent')));
  expect(made.length).toBeGreaterThan(300);
  expect(made.filter((address) => !onLedger.has(address))).toEqual([]);
});

siteTest('what was promised leads to what keeps it, and that to the promise', async ({ visit }) => {
  const page = await visit('/documents/haizhengfa-2018-9/');
  await page.locator('#promises .kept a').click();
  await page.waitForURL(/\/documents\/haihangguifa-2018-6\/$/u);
  await page.locator('#keeps a').click();
  await page.waitForURL(/\/documents\/haizhengfa-2018-9\/#lvl_5__lvl_3__para_1$/u);
});

siteTest(
  'each document has a page of its own, that fits a phone and says all of it without scripts',
  async ({ visit }) => {
    const read = <T>(name: string): T[] =>
      JSON.parse(readFileSync(join(inject('siteFolder'), 'data', name), 'utf8')) as T[];
    const all = [
      ...read<Indicator>('indicators.json').map(({ document, name }) => ['indicators', document, name] as const),
      ...read<PromisedText>('promises.json').map(({ document, words }) => ['promises', document, words] as const),
    ];
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, javaScriptEnabled: false };
    for (const [list, own] of Map.groupBy(all, ([kind]) => kind)) {
      const index = await visit(`/${list}/`, phone);
      expect(await index.locator('html').evaluate((html) => html.scrollWidth), list).toBe(390);
      for (const [document, said] of Map.groupBy(own, ([, id]) => id)) {
        await index.goto(`/${list}/by-document/${document}/`);
        expect(await index.locator('html').evaluate((html) => html.scrollWidth), document).toBe(390);
        const words = (await index.locator('main').innerText()).replace(/\s/gu, '');
        const missing = said.filter(([, , name]) => !words.includes(name.replace(/\s/gu, '')));
        expect(missing).toEqual([]);
      }
    }
  },
);

siteTest('a work without a text here names the database of the state, and has its own JSON', async ({ visit }) => {
  const page = await visit('/works/');
  await page.locator('#most-cited li', { hasText: '预算法' }).locator('a').first().click();
  await page.waitForURL(/\/works\/[^/]+\/$/u);
  expect(await page.locator('.nameplate a[href="https://flk.npc.gov.cn/search"]').count()).toBe(1);
  const work = await page.request.get(`${page.url()}work.json`);
  expect(((await work.json()) as { title: string }).title).toBe('中华人民共和国预算法');
});
