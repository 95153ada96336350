/**
 * What a reader comes for, done by the keyboard alone, with what a screen reader is told of each step (the tree of
 * accessibility, as Chromium makes it).
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { siteTest } from '../helpers/site-test.ts';

const DESKTOP = { viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] };
const DOCUMENT = '/documents/menzhengfa-2019-39/';

/** Presses a key until the focus is on what has a name, which it says; at most so often as a patient reader does. */
async function pressTo(page: Page, key: string, name: string | RegExp, most = 40): Promise<string> {
  const passed: string[] = [];
  while (passed.length < most) {
    await page.keyboard.press(key);
    const told = await page.locator(':focus').ariaSnapshot();
    if (typeof name === 'string' ? told.includes(name) : name.test(told)) return told;
    passed.push(told.split('\n')[0] ?? '');
  }
  throw new Error(`no ${String(name)} among\n${passed.join('\n')}`);
}

siteTest('an article is found by a question', async ({ visit }) => {
  const page = await visit('/', DESKTOP);
  const told = await pressTo(page, 'Tab', '办理骨灰安置');
  expect(told).toMatch(/^- link "办理骨灰安置要带什么证明？"/u);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/documents/menzhengfa-2019-19/#art_23');
  // Where the keyboard goes on, a screen reader reads on: at the article.
  expect(await pressTo(page, 'Tab', '第二十三条', 1)).toMatch(/^- link "第二十三条"/u);
});

siteTest('an article is found by searching for it', async ({ visit }) => {
  const page = await visit('/about/', DESKTOP);
  await page.keyboard.press('/');
  const dialog = page.locator('dialog.search[open]');
  await dialog.waitFor();
  expect(await page.locator(':focus').ariaSnapshot()).toMatch(/^- combobox "检索公报"/u);
  await page.keyboard.type('骨灰安置');
  await dialog.locator('.results > li').first().waitFor();
  expect(await dialog.getByRole('status').ariaSnapshot()).toMatch(/status: 找到\d+件文件/u);
  expect(await pressTo(page, 'ArrowDown', '第二十四条')).toMatch(/^- link "第二十四条 公益性骨灰安置设施/u);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/documents/menzhengfa-2019-19/?highlight=*#art_24*');
});

siteTest('an article is cited', async ({ visit }) => {
  const page = await visit(`${DOCUMENT}#art_33`, DESKTOP);
  await pressTo(page, 'Tab', '第三十三条');
  const tools = page.locator('.tools');
  await tools.waitFor();
  expect(await tools.ariaSnapshot()).toMatch(/^- group "第三十三条的链接":/u);
  expect(await pressTo(page, 'Tab', '复制引文')).toMatch(/^- button "复制引文"/u);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('output').ariaSnapshot()).toBe('- status: 已复制引文');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('《门头沟区人才租赁住房管理办法（试行）》（门政发〔2019〕39号）第三十三条');
});

siteTest('one goes to what an article cites, and comes back to where one was', async ({ visit }) => {
  const page = await visit(`${DOCUMENT}#art_33`, DESKTOP);
  const article = page.locator('#art_33');
  const top = async (): Promise<number> => (await article.boundingBox())?.y ?? Infinity;
  await expect.poll(top).toBeLessThan(900);
  const before = await top();
  const link = page.locator('#art_33 p a[href="#art_32"]').first();
  expect(await pressTo(page, 'Tab', (await link.innerText()).trim())).toMatch(/^- link "第三十二条/u);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe('#art_32');
  // The key for it, Alt and an arrow, is one of the window and not of the page.
  await page.goBack();
  await expect.poll(() => new URL(page.url()).hash).toBe('#art_33');
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(200);
});

siteTest('a row of a table is read out with what its cells are, on a desk and on a phone', async ({ visit }) => {
  const heads = ['具体工作措施', '完成时限', '主责单位', '责任单位'];
  for (const [width, columns] of [
    [1440, heads],
    [390, []],
  ] as const) {
    const page = await visit('/documents/haizhengbanfa-2018-19/', { viewport: { width, height: 844 } });
    const tree = await page.locator('.text table').first().ariaSnapshot();
    expect(tree).toMatch(/^- table "海淀区蓝天保卫战2018年行动计划"/u);
    expect(heads.filter((head) => tree.includes(`columnheader "${head}"`))).toEqual(columns);
    const row = await page.locator('.text tbody tr', { hasText: '制定实施方案并有效组织落实' }).ariaSnapshot();
    expect(row).toMatch(/^- row "30/u);
    // Where there is no head to say it, each cell does.
    expect(row).toContain(width === 390 ? '- cell "完成时限 5月底前"' : '- cell "5月底前"');
  }
});

siteTest('the type is made larger', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  expect(await pressTo(page, 'Tab', '大字版')).toBe('- button "大字版": 大字');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').ariaSnapshot()).toBe('- button "大字版" [pressed]: 大字');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px');
  await page.keyboard.press('Space');
  expect(await page.locator(':focus').ariaSnapshot()).toBe('- button "大字版": 大字');
});
