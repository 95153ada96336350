/** The way back from a result: to the results, where they were left. */
import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { chromiumOptions } from '../../scripts/lib/find-chromium.ts';
import { siteTest } from '../helpers/site-test.ts';

const DOWN = 700;

describe('back from a document', () => {
  siteTest('are the results of the search page, as far down as they were', async ({ open }) => {
    const page = await open('/search/?q=北京');
    await page.locator('.results > li').nth(9).waitFor();
    await page.evaluate((top) => {
      scrollTo({ top, behavior: 'instant' });
    }, DOWN);
    await followAt(page, '.results > li h2 a');
    await page.goBack();
    await page.locator('.results > li').nth(9).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(DOWN);
    // A new search starts at its top.
    expect(await page.evaluate(() => (history.state as { searched?: object }).searched)).toBeUndefined();
  });

  siteTest('is the search over a page, with what was written and as far down as it was', async ({ open }) => {
    const page = await open('/about/');
    await page.keyboard.press('/');
    await page.locator('dialog.search[open]').waitFor();
    await page.keyboard.type('营商环境');
    await page.locator('dialog .results > li').nth(9).waitFor();
    await page.locator('dialog .scroll').evaluate((list, top) => (list.scrollTop = top), DOWN);
    await followAt(page, 'dialog .results > li h2 a');
    await page.goBack();
    await page.locator('dialog[open] .results > li').nth(9).waitFor();
    expect(await page.locator('dialog input').inputValue()).toBe('营商环境');
    await expect.poll(() => page.locator('dialog .scroll').evaluate((list) => list.scrollTop)).toBe(DOWN);
    await page.locator('dialog[open]').evaluate((dialog: HTMLDialogElement) => {
      dialog.close();
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  siteTest('is the page itself, as it was left, in a browser that keeps it', async () => {
    // Playwright turns that off.
    const browser = await chromium.launch({
      ...chromiumOptions(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    try {
      const page = await browser.newPage();
      await page.goto(`${inject('siteUrl')}/about/`);
      await page.keyboard.press('/');
      await page.locator('dialog.search[open]').waitFor();
      await page.keyboard.type('营商环境');
      await page.locator('dialog .results > li').nth(9).waitFor();
      await page.locator('dialog .scroll').evaluate((list, top) => (list.scrollTop = top), DOWN);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => (document.body.dataset['kept'] = String(persisted)));
      });
      await followAt(page, 'dialog .results > li h2 a');
      await page.evaluate(() => {
        history.back();
      });
      await page.locator('body[data-kept=true] dialog[open]').waitFor();
      expect(await page.locator('dialog input').inputValue()).toBe('营商环境');
      expect(await page.locator('dialog .scroll').evaluate((list) => list.scrollTop)).toBe(DOWN);
    } finally {
      await browser.close();
    }
  });
});

/** Clicks a link that is in sight, without scrolling to it. */
async function followAt(page: Page, links: string): Promise<void> {
  await page.locator(links).evaluateAll((all) => {
    const seen = all.find((link) => link.getBoundingClientRect().top > 100);
    if (seen instanceof HTMLElement) seen.click();
  });
  await page.waitForURL(/\/documents\/[^/]+\//);
}
