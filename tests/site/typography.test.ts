/** How the text is set: clreq (Requirements for Chinese Text Layout) and GB/T 9704—2012. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { siteTest } from '../helpers/site-test.ts';

const DOCUMENT = '/documents/menzhengfa-2019-19/';
/** Has headings 一、, （一） and 1. and tables. */
const LEVELS = '/documents/menzhengbanfa-2019-47/';
const DESKTOP = { viewport: { width: 1440, height: 900 } };

const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

siteTest('a line holds 34 to 40 characters and stands off the next as Chinese needs it', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const { characters, indent, leading } = await page.locator('#art_2__para_2').evaluate((paragraph) => {
    const { fontSize, textIndent, lineHeight } = getComputedStyle(paragraph);
    const size = parseFloat(fontSize);
    return {
      characters: paragraph.getBoundingClientRect().width / size,
      indent: parseFloat(textIndent) / size,
      leading: parseFloat(lineHeight) / size,
    };
  });
  expect(characters).toBeGreaterThanOrEqual(34);
  expect(characters).toBeLessThanOrEqual(40);
  expect(indent).toBe(2);
  expect(leading).toBeGreaterThan(1.7);
});

siteTest('the levels of headings have the faces of an official document', async ({ visit }) => {
  const page = await visit(LEVELS, DESKTOP);
  const headings = await page.locator('.text :is(h3, h4, h5, h6)').evaluateAll((found) =>
    found.map((heading) => {
      const { fontFamily, fontWeight } = getComputedStyle(heading);
      return { words: heading.textContent, fontFamily, fontWeight: Number(fontWeight) };
    }),
  );
  const labelled = (label: RegExp): typeof headings => headings.filter(({ words }) => label.test(words));
  const han = labelled(/^[一二三四五六七八九十]+、/u);
  const hanParen = labelled(/^（[一二三四五六七八九十]+）/u);
  const arabic = labelled(/^\d+[.．、]/u);
  for (const level of [han, hanParen, arabic]) expect(level).not.toEqual([]);
  for (const { words, fontFamily } of han) expect(fontFamily, words).toContain('PingFang SC');
  for (const { words, fontFamily } of hanParen) expect(fontFamily, words).toContain('Kaiti SC');
  for (const { words, fontWeight } of arabic) expect(fontWeight, words).toBeGreaterThanOrEqual(600);
});

siteTest('punctuation is trimmed and Latin set off where the browser can', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const able = await page.evaluate(() => ({
    'text-autospace': CSS.supports('text-autospace', 'normal'),
    'text-spacing-trim': CSS.supports('text-spacing-trim', 'trim-start'),
  }));
  expect(able).toEqual({ 'text-autospace': true, 'text-spacing-trim': true });
  expect(await styleOf(page, '.text p', 'text-autospace')).toBe('normal');
  expect(await styleOf(page, '.text p', 'text-spacing-trim')).toBe('trim-start');
});

siteTest('figures in tables stand under each other', async ({ visit }) => {
  const page = await visit(LEVELS, DESKTOP);
  expect(await styleOf(page, '.text td', 'font-variant-numeric')).toContain('tabular-nums');
});

siteTest('no font is loaded', async ({ open }) => {
  const page = await open('about:blank', DESKTOP);
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto(`${inject('siteUrl')}${DOCUMENT}`, { waitUntil: 'networkidle' });
  expect(fonts).toEqual([]);
  expect(await page.evaluate(() => document.fonts.size)).toBe(0);
});
