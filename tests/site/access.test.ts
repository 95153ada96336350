/** Every kind of page against WCAG 2.2 AA, as far as a program can tell (axe-core), as readers of all kinds see it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect, inject } from 'vitest';
import { readSite } from '../../scripts/lib/read-site.ts';
import { siteTest } from '../helpers/site-test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

const addresses = [...readSite(inject('siteFolder')).pages.keys()];

/** The kinds of pages; of those of which there are many, one. */
const PAGES = [
  '/',
  '/search/?q=公益性公墓',
  '/gazettes/',
  '/gazettes/mentougou-2020-1/',
  '/documents/',
  '/documents/menzhengfa-2019-19/',
  '/documents/menzhengbanfa-2019-35/',
  '/documents/haizhengfa-2018-8/',
  '/plans/',
  '/works/',
  addresses.find((address) => /^\/works\/[^/]+\/$/u.test(address)),
  '/data/',
  '/about/',
  '/about/quality/',
  '/404.html',
].filter((address) => address !== undefined);

const READERS = [
  { name: 'by day', options: { colorScheme: 'light' }, size: '' },
  { name: 'by night', options: { colorScheme: 'dark' }, size: '' },
  { name: 'in large type', options: { colorScheme: 'light' }, size: 'large' },
  {
    name: 'in large type by night on a phone',
    options: { colorScheme: 'dark', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    size: 'large',
  },
] as const;

describe.each(READERS)('$name', ({ options, size }) => {
  for (const address of PAGES) {
    siteTest(`axe finds nothing on ${address}`, async ({ open }) => {
      const page = await open('/robots.txt', { ...options, reducedMotion: 'reduce' });
      await page.evaluate((value) => {
        localStorage.setItem('size', value);
      }, size);
      await page.goto(address, { waitUntil: 'networkidle' });
      // Not as a script of the page, whose content security policy forbids it.
      await page.evaluate(AXE);
      const { violations, passes } = await page.evaluate(
        (rules) => (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(rules),
        RULES,
      );
      const found = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`).join('\n')}`,
      );
      expect(found).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
    });
  }
});

siteTest('the skip link is the first thing the keyboard reaches, and leads to the text', async ({ open }) => {
  const page = await open('/documents/menzhengfa-2019-19/');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('跳到正文');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
});

siteTest('with forced colours, what has the focus and what is current can still be told', async ({ open }) => {
  const page = await open('/documents/menzhengfa-2019-19/#chp_4', {
    forcedColors: 'active',
    viewport: { width: 1440, height: 900 },
  });
  const link = page.locator('#outline a[aria-current]');
  await link.waitFor();
  await link.focus();
  const { outline, edge } = await link.evaluate((element) => {
    const style = getComputedStyle(element);
    return { outline: style.outlineStyle, edge: style.borderInlineStartColor };
  });
  expect(outline).toBe('solid');
  expect(edge).not.toBe(
    await page
      .locator('#outline a:not([aria-current])')
      .first()
      .evaluate((a) => getComputedStyle(a).borderInlineStartColor),
  );
});
