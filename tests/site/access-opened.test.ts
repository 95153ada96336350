/** What opens over or within a page, when it is open, against the same rules as the pages (access.test.ts). */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe } from 'vitest';
import { ALL, expectNothingOfAxe } from '../helpers/run-axe.ts';
import { siteTest } from '../helpers/site-test.ts';

/** Its articles refer to each other. */
const DOCUMENT = '/documents/menzhengfa-2019-39/';
const DESKTOP = { viewport: { width: 1440, height: 900 } };
/** Where no margin says what a card does. */
const NO_MARGIN = { viewport: { width: 1200, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

interface Opened {
  what: string;
  address?: string;
  options: BrowserContextOptions;
  open: (page: Page) => Promise<void>;
}

const OPENED: readonly Opened[] = [
  {
    what: 'the notes of a phone',
    options: PHONE,
    open: async (page) => {
      await page
        .locator('.text details')
        .evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
      await page.locator('.gloss q').first().waitFor();
    },
  },
  {
    what: 'the tools of an article on a phone',
    options: PHONE,
    open: async (page) => {
      await page.locator('#art_8 > h4 > a').tap();
      await page.locator('.tools').waitFor();
    },
  },
  {
    what: 'the sheet with the outline',
    options: PHONE,
    open: async (page) => {
      await page.locator('.where').tap();
      await page.locator('#outline:popover-open').waitFor();
    },
  },
  {
    what: 'the window that cites',
    options: DESKTOP,
    open: async (page) => {
      await page.locator('.actions button', { hasText: '引用' }).click();
      await page.locator('dialog.cite summary').click();
    },
  },
  {
    what: 'the window that searches',
    options: PHONE,
    open: async (page) => {
      await page.locator('.search-box input').tap();
      await page.locator('dialog.search input').fill('人才租赁住房');
      await page.locator('dialog .results > li').first().waitFor();
    },
  },
  {
    what: 'the card of a link',
    options: NO_MARGIN,
    open: async (page) => {
      await page.locator('[id="art_33__para_1"] a').first().hover();
      await page.locator('.preview:popover-open').waitFor();
    },
  },
  {
    what: 'the bar of what was searched for',
    address: `${DOCUMENT}?highlight=租赁#art_3`,
    options: PHONE,
    open: async (page) => {
      await page.locator('.marks').waitFor();
    },
  },
  {
    what: 'all that is folded below the text',
    options: DESKTOP,
    open: async (page) => {
      await page
        .locator('.document details')
        .evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
    },
  },
];

describe.each(['light', 'dark'] as const)('on %s paper', (colorScheme) => {
  for (const { what, address = DOCUMENT, options, open } of OPENED) {
    siteTest(`axe finds nothing in ${what}`, async ({ visit }) => {
      const page = await visit(address, { ...options, colorScheme, reducedMotion: 'reduce' });
      await open(page);
      await expectNothingOfAxe(page, ALL);
    });
  }
});
