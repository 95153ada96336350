import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** A window of the browser with one page, and what went wrong in it. */
export interface SiteWindow {
  readonly page: Page;
  /** Errors on the console, exceptions, what asked another host for anything (which it did not get). */
  readonly problems: string[];
}

const INSIDE = ['data:', 'blob:', 'about:'];

/** Opens a window in which nothing is stored or kept from other windows. */
export async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<SiteWindow> {
  const siteUrl = inject('siteUrl');
  const { origin } = new URL(options.baseURL ?? siteUrl);
  const problems: string[] = [];
  const context = await browser.newContext({ locale: 'zh-CN', baseURL: siteUrl, ...options });
  // Listening, not routing: a route would have each file of each page pass through this process and none be cached.
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !INSIDE.includes(url.protocol)) problems.push(`leaves the site: ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  return { page, problems };
}
