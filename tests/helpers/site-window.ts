import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** A window of the browser with one page, and what went wrong in it. */
export interface SiteWindow {
  readonly page: Page;
  /** Errors on the console, exceptions, what asked another host for anything (which it did not get). */
  readonly problems: string[];
}

/** Opens a window in which nothing is stored or kept from other windows. */
export async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<SiteWindow> {
  const siteUrl = inject('siteUrl');
  const { origin } = new URL(options.baseURL ?? siteUrl);
  const problems: string[] = [];
  const context = await browser.newContext({ locale: 'zh-CN', baseURL: siteUrl, ...options });
  await keepInside(context, origin, problems);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  return { page, problems };
}

/** Blocks and reports what would leave the site. */
async function keepInside(context: BrowserContext, site: string, problems: string[]): Promise<void> {
  await context.route(
    (url) => url.origin !== site && !['data:', 'blob:'].includes(url.protocol),
    async (route) => {
      problems.push(`leaves the site: ${route.request().url()}`);
      await route.abort();
    },
  );
}
