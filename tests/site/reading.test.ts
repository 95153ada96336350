import { expect } from 'vitest';
import { siteTest } from '../helpers/site-test.ts';

const DOCUMENT = '/documents/menzhengfa-2019-19/';

siteTest('a reader comes from the home page to a document', async ({ visit }) => {
  const page = await visit('/');
  await page.locator('main .document-list > li > a').first().click();
  await page.waitForURL(/\/documents\/[^/]+\/$/);
  expect(await page.locator('h1').innerText()).not.toBe('');
});

siteTest('a link to an article scrolls to it', async ({ visit }) => {
  const page = await visit(`${DOCUMENT}#art_40`);
  const article = page.locator('#art_40');
  expect(await article.innerText()).toMatch(/^第四十条/);
  await expect.poll(() => isInView(article)).toBe(true);
});

siteTest('the outline leads to a chapter', async ({ visit }) => {
  const page = await visit(DOCUMENT);
  const link = page.locator('nav a[href*="#"]', { hasText: '第三章' }).first();
  const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
  await link.click();
  await expect.poll(() => isInView(page.locator(`[id="${id}"]`))).toBe(true);
});

siteTest('a search finds a document and leads into it', async ({ visit }) => {
  const page = await visit('/');
  await page.locator('input[type=search]').first().fill('公益性公墓');
  await page.keyboard.press('Enter');
  const result = page.locator(`.results a[href^="${DOCUMENT}"]`).filter({ visible: true }).first();
  await result.waitFor();
  await result.click();
  await page.waitForURL((url) => url.pathname === DOCUMENT);
  expect(await page.locator('h1').innerText()).toContain('公益性公墓管理办法');
});

/** Whether the beginning of an element is on the screen. */
async function isInView(element: { evaluate: <T>(look: (target: Element) => T) => Promise<T> }): Promise<boolean> {
  return element.evaluate((target) => {
    const { top } = target.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
}
