/** What plans hold, as a reader comes to it: from the plans, from a document, from its table and back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import type { Indicator } from '../../src/gazette/model/indicator.ts';
import { siteTest } from '../helpers/site-test.ts';

siteTest(
  'indicators are reached from the plans, and lead to the table that prints them and back',
  async ({ visit }) => {
    const page = await visit('/plans/');
    await page.locator('main a[href="/indicators/"]').click();
    await page.getByRole('link', { name: '森林覆盖率', exact: true }).click();
    await page.waitForURL(/\/documents\/haizhengfa-2018-8\/#att_1__table_1$/u);
    await page.locator('#indicators a[href="/indicators/#haizhengfa-2018-8"]').click();
    await page.waitForURL(/\/indicators\/#haizhengfa-2018-8$/u);
    const row = page.locator('#haizhengfa-2018-8 tbody tr', { hasText: '森林覆盖率' });
    expect(await row.locator('td').allInnerTexts()).toEqual(['2015年 35.68', '2020年 ≥ 35.78']);
  },
);

siteTest('what was promised leads to what keeps it, and that to the promise', async ({ visit }) => {
  const page = await visit('/documents/haizhengfa-2018-9/');
  await page.locator('#promises .kept a').click();
  await page.waitForURL(/\/documents\/haihangguifa-2018-6\/$/u);
  await page.locator('#keeps a').click();
  await page.waitForURL(/\/documents\/haizhengfa-2018-9\/#lvl_5__lvl_3__para_1$/u);
});

siteTest('both pages fit a phone and say all of it without scripts', async ({ visit }) => {
  const folder = inject('siteFolder');
  const indicators = JSON.parse(readFileSync(join(folder, 'data/indicators.json'), 'utf8')) as Indicator[];
  for (const address of ['/indicators/', '/promises/']) {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, javaScriptEnabled: false };
    const page = await visit(address, phone);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth), address).toBe(390);
    if (address === '/indicators/') {
      const words = (await page.locator('main').innerText()).replace(/\s/gu, '');
      const missing = indicators.filter(({ name }) => !words.includes(name.replace(/\s/gu, '')));
      expect(missing.map(({ name }) => name)).toEqual([]);
    }
  }
});

siteTest('a work without a text here names the database of the state, and has its own JSON', async ({ visit }) => {
  const page = await visit('/works/');
  await page.locator('#most-cited li', { hasText: '预算法' }).locator('a').first().click();
  await page.waitForURL(/\/works\/[^/]+\/$/u);
  expect(await page.locator('.nameplate a[href="https://flk.npc.gov.cn/search"]').count()).toBe(1);
  const work = await page.request.get(`${page.url()}work.json`);
  expect(((await work.json()) as { title: string }).title).toBe('中华人民共和国预算法');
});
