import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

/** Opens a page of the site, `/documents/`, in a window of its own. */
export type OpenPage = (address: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * A test of the built site. `open` gives it pages; afterwards it fails where any of them wrote an error to the console,
 * threw, or asked another host for anything (which it does not get).
 */
export const siteTest = test.extend<{ open: OpenPage }>({
  open: async ({}, use) => {
    const siteUrl = inject('siteUrl');
    const browser = await chromium.connect(inject('browserEndpoint'));
    const problems: string[] = [];
    await use(async (address, options = {}) => {
      const context = await browser.newContext({ locale: 'zh-CN', baseURL: siteUrl, ...options });
      await keepInside(context, siteUrl, problems);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
      await page.goto(address);
      return page;
    });
    await browser.close();
    expect(problems).toEqual([]);
  },
});

/** Blocks and reports what would leave the site. */
async function keepInside(context: BrowserContext, siteUrl: string, problems: string[]): Promise<void> {
  await context.route(
    (url) => url.origin !== siteUrl && !['data:', 'blob:'].includes(url.protocol),
    async (route) => {
      problems.push(`leaves the site: ${route.request().url()}`);
      await route.abort();
    },
  );
}
