/** The page of a document as a whole: what surrounds the text, on a desk, on a phone, without a script. */
import { expect } from 'vitest';
import { siteTest } from '../helpers/site-test.ts';

const DOCUMENT = '/documents/menzhengfa-2019-19/';
/** One with sentences in a table of four columns. */
const SENTENCES = '/documents/menzhengbanfa-2019-35/';
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

siteTest('the head says number, title, issuer, date and status', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const head = await page.locator('.document > header').innerText();
  for (const words of [
    '门政发〔2019〕19号',
    '门头沟区公益性公墓管理办法',
    '北京市门头沟区人民政府',
    '2019年7月23日',
    '未见废止',
  ]) {
    expect(head.replaceAll('\n', '')).toContain(words);
  }
});

siteTest('the metadata says where the document is printed', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  await page.locator('.metadata summary').click();
  expect(await page.locator('.metadata').innerText()).toMatch(
    /刊载\s*《北京市门头沟区人民政府公报》2020年第1期\s*第1页/u,
  );
});

siteTest('one comes to the next document of the gazette and back', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  await page.locator('.neighbours [rel=next]').click();
  await page.waitForURL(/menzhengfa-2019-24/u);
  await page.locator('.neighbours [rel=prev]').click();
  await page.waitForURL(new RegExp(DOCUMENT, 'u'));
});

siteTest('the outline stays beside the text and marks what is on screen', async ({ visit }) => {
  const page = await visit(`${DOCUMENT}#chp_4`, DESKTOP);
  const current = page.locator('#outline [aria-current]');
  await expect.poll(() => current.innerText()).toContain('第四章');
  const box = await page.locator('#outline').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(100);
});

siteTest('on a phone the outline is a sheet behind a button that says where one is', async ({ visit }) => {
  const page = await visit(`${DOCUMENT}#art_15`, PHONE);
  const button = page.locator('.where');
  await expect.poll(() => button.innerText()).toBe('第三章 · 第十五条');
  expect(await page.locator('#outline').isVisible()).toBe(false);
  await button.tap();
  await page.locator('#outline a', { hasText: '第五章' }).tap();
  await expect.poll(() => page.locator('#outline').isVisible()).toBe(false);
  await expect.poll(() => button.innerText()).toMatch(/^第五章/u);
});

siteTest('references name what is cited and where', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const reference = page.locator('#references li', { hasText: '《殡葬管理条例》' }).first();
  expect(await reference.innerText()).toContain('第一条');
  await reference.locator('small a').first().click();
  expect(new URL(page.url()).hash).toBe('#art_1__para_1');
});

siteTest('a document says who cites it, and leads to the place that does', async ({ visit }) => {
  const page = await visit('/documents/haizhengfa-2018-9/', DESKTOP);
  const citation = page.locator('#cited-by li').first();
  expect(await citation.locator('q').innerText()).not.toBe('');
  await citation.locator('a').click();
  await page.waitForURL('**/documents/haihangguifa-2018-6/#art_1__para_1');
  // That link is one of two: the place itself leads back.
  await page.locator('#art_1__para_1 a[href^="/documents/haizhengfa-2018-9/"]').first().click();
  await page.waitForURL('**/documents/haizhengfa-2018-9/');
});

siteTest('a passage in English says so, to a voice that reads it', async ({ visit }) => {
  const page = await visit('/documents/beijing-2018-33-p103/', DESKTOP);
  expect(await page.locator('.title [lang=en]').innerText()).toMatch(/^[A-Z][\x20-\x7e]{20,}$/u);
});

siteTest('repairs are marked in the text when one asks for them', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const repair = page.locator('#art_7 [data-found]');
  const shown = (): Promise<string> => repair.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await shown()).toBe('none');
  await page.locator('#corrections summary').click();
  await page.getByLabel('在正文中标出').check();
  expect(await shown()).toContain('原作“');
});

siteTest('on a phone a row of sentences is read from top to bottom', async ({ visit }) => {
  const page = await visit(SENTENCES, PHONE);
  const cells = page.locator('.prose').first().locator('tbody tr').first().locator('td');
  const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()));
  expect(boxes.map((box) => box?.x)).toEqual(boxes.map(() => boxes[0]?.x));
  expect(await cells.nth(1).evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"相关规定"');
});

siteTest('without a script the text, its outline and its links are all there', async ({ visit }) => {
  const page = await visit(DOCUMENT, { ...PHONE, javaScriptEnabled: false });
  expect(await page.locator('#art_40').isVisible()).toBe(true);
  expect(await page.locator('.actions button').first().isVisible()).toBe(false);
  expect(await page.locator('.actions a').isVisible()).toBe(true);
  await page.locator('.where').tap();
  await page.locator('#outline a', { hasText: '第三章' }).tap();
  expect(new URL(page.url()).hash).toBe('#chp_3');
});

siteTest('the trail above a document leads to its gazette', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const steps = page.getByRole('navigation', { name: '位置' }).getByRole('listitem');
  expect(await steps.first().innerText()).toBe('首页');
  expect(await steps.last().locator('[aria-current=page]').count()).toBe(1);
  await steps.nth(1).getByRole('link').click();
  await page.waitForURL(/\/gazettes\/mentougou-2020-1\/$/u);
});
