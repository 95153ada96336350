import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromiumOptions } from '../../scripts/lib/find-chromium.ts';
import { openWindow, type SiteWindow } from './site-window.ts';

/** Shows a page of the site, `/documents/`. */
export type ShowPage = (address: string, options?: BrowserContextOptions) => Promise<Page>;

/** No name leads anywhere: what a page asks of another host it does not get. */
const NOWHERE_ELSE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

const BLANK = 'about:blank';
/** What a window has of which nothing else is said (Playwright's own). */
const USUAL_SIZE = { width: 1280, height: 720 };
const USUAL_MEDIA = { colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' } as const;

/**
 * A test of the built site, which fails where a page that it was given wrote an error to the console, threw, or asked
 * another host for anything.
 *
 * - `visit` shows a page where other tests have shown theirs, in a third of the work of a new window; it has its size,
 *   its colours and its media set anew. What the page stored is cleared and the pointer put aside.
 * - `open` shows it in a window of its own: for tests that listen to it, emulate something, or measure its first load.
 */
export const siteTest = test
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch(
      chromiumOptions('--disable-background-networking', '--disable-component-update', NOWHERE_ELSE),
    );
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('shared', { scope: 'worker' }, () => new Map<string, SiteWindow>())
  .extend('open', ({ browser }, { onCleanup }): ShowPage => {
    const windows: SiteWindow[] = [];
    onCleanup(async () => {
      for (const { page } of windows) await page.context().close();
      expect(windows.flatMap(({ problems }) => problems)).toEqual([]);
    });
    return async (address, options = {}) => {
      const window = await openWindow(browser, options);
      windows.push(window);
      await window.page.goto(address);
      return window.page;
    };
  })
  .extend('visit', ({ browser, shared, task }, { onCleanup }): ShowPage => {
    const windows = new Map<string, SiteWindow>();
    onCleanup(async () => {
      for (const [key, { page }] of windows) {
        // What ran out of time may go on in its window: no other test gets that one.
        if (task.result?.state === 'fail') {
          shared.delete(key);
          await page.context().close();
        } else await forget(page);
      }
      expect(Array.from(windows.values()).flatMap(({ problems }) => problems.splice(0))).toEqual([]);
    });
    return async (address, options = {}) => {
      const { viewport, colorScheme, reducedMotion, forcedColors, ...lasting } = options;
      const key = JSON.stringify(lasting);
      const window = shared.get(key) ?? (await openWindow(browser, lasting));
      shared.set(key, window);
      windows.set(key, window);
      const { page } = window;
      // From page to page of the same address only the fragment would change, and what was opened would stay open.
      if (page.url() !== BLANK) await page.goto(BLANK);
      await page.setViewportSize(viewport ?? USUAL_SIZE);
      await page.emulateMedia({
        media: null,
        ...USUAL_MEDIA,
        ...defined({ colorScheme, reducedMotion, forcedColors }),
      });
      await page.goto(address);
      return page;
    };
  });

/** Leaves a page as if nobody had been there. */
async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.mouse.move(0, 0);
  await page.goto(BLANK);
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
