/** What the search suggests while a reader writes, and finds by its name. */
import { describe, expect } from 'vitest';
import { siteTest } from '../helpers/site-test.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

describe('suggestions', () => {
  siteTest('name documents, works and organs as what they are, and lead there by keys', async ({ visit }) => {
    const page = await visit('/gazettes/');
    await page.keyboard.press('/');
    const field = page.locator('dialog.search input');
    await field.waitFor();
    await page.keyboard.type('殡葬管理');
    const options = page.locator('dialog [role=option]');
    await options.first().waitFor();
    expect(await field.getAttribute('role')).toBe('combobox');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await options.allInnerTexts()).toContainEqual(expect.stringMatching(/^所引文献\s+殡葬管理条例/u));
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/works\/[^/]+\/$/u);
  });

  siteTest('are put away by Escape before the search is, and leave the arrows to the results', async ({ visit }) => {
    const page = await visit('/gazettes/');
    await page.keyboard.press('/');
    await page.locator('dialog.search[open]').waitFor();
    await page.keyboard.type('公墓');
    await page.locator('dialog [role=option]').first().waitFor();
    await page.locator('dialog .results > li').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog .suggestions').isVisible()).toBe(false);
    expect(await page.locator('dialog.search[open]').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('.results') !== null)).toBe(true);
  });

  siteTest('wait for an input method to finish', async ({ visit }) => {
    const page = await visit('/search/');
    const field = page.locator('.search-page input[type=search]');
    await field.focus();
    await field.evaluate((input: HTMLInputElement) => {
      input.value = 'gongmu';
      input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    });
    await page.waitForTimeout(300);
    expect(await page.locator('.suggestions [role=option]').count()).toBe(0);
    await field.evaluate((input: HTMLInputElement) => {
      input.value = '公墓';
      input.dispatchEvent(new CompositionEvent('compositionend'));
    });
    await page.locator('.suggestions [role=option]').first().waitFor();
  });

  siteTest('have what was searched for last, which can be cleared', async ({ visit }) => {
    const page = await visit('/search/', PHONE);
    const field = page.locator('.search-page input[type=search]');
    await field.fill('营商环境');
    await field.press('Enter');
    await page.locator('.results > li').first().waitFor();
    await field.fill('');
    const recent = page.locator('.suggestions [role=option]');
    await expect.poll(() => recent.allInnerTexts()).toEqual([expect.stringMatching(/^最近\s+营商环境$/u)]);
    await recent.first().click();
    expect(await field.inputValue()).toBe('营商环境');
    await field.fill('');
    await page.getByRole('button', { name: '清除最近的检索' }).click();
    await field.blur();
    await field.focus();
    await page.waitForTimeout(200);
    expect(await recent.count()).toBe(0);
  });
});

describe('a search', () => {
  siteTest('finds works, organs and gazettes, and says what they are', async ({ visit }) => {
    const page = await visit('/search/?q=殡葬管理条例');
    await expect
      .poll(() => page.locator('.names li').allInnerTexts())
      .toContainEqual(expect.stringMatching(/^所引文献/u));
    await page.goto('/search/?q=海淀区人民政府');
    const names = page.locator('.names li');
    await expect
      .poll(() => names.allInnerTexts())
      .toContainEqual(expect.stringMatching(/^机关\s+北京市海淀区人民政府$/u));
    expect(await names.allInnerTexts()).toContainEqual(expect.stringMatching(/^公报\s+/u));
  });

  siteTest('offers what the query names as a filter', async ({ visit }) => {
    const page = await visit('/search/?q=' + encodeURIComponent('环境 2018'));
    const offer = page.locator('.used a', { hasText: '2018年' });
    await offer.click();
    await expect.poll(() => new URL(page.url()).searchParams.get('year')).toBe('2018');
    expect(new URL(page.url()).searchParams.get('q')).toBe('环境');
  });

  siteTest('looks no more for another word that was put aside, until it is taken back', async ({ visit }) => {
    const page = await visit('/search/?q=墓地');
    const aside = page.locator('.used button').first();
    const name = (await aside.getAttribute('aria-label')) ?? '';
    await aside.click();
    const word = name.replace(/^不找/u, '');
    await page.getByRole('button', { name: `也找${word}` }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('without')).toEqual([word]);
    await page.getByRole('button', { name: `也找${word}` }).click();
    await page.getByRole('button', { name }).waitFor();
  });

  siteTest('lets a result be cited', async ({ visit }) => {
    const page = await visit('/search/?q=公益性公墓', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: '复制引文' }).first().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^《.*》（门政发〔2019〕19号）/u);
  });
});
