/** How a page keeps to what its reader needs: larger type, no motion, a finger, a window four times as narrow. */
import { expect, inject } from 'vitest';
import { readSite } from '../../scripts/lib/read-site.ts';
import { pagesOfRoutes } from '../helpers/pages-of-routes.ts';
import { siteTest } from '../helpers/site-test.ts';

const DOCUMENT = '/documents/menzhengfa-2019-19/';
/** One with sentences in a table of four columns. */
const SENTENCES = '/documents/menzhengbanfa-2019-35/';
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

siteTest('large type has more contrast, in either theme', async ({ open }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open(DOCUMENT, { ...DESKTOP, colorScheme });
    const contrast = async (): Promise<number> => {
      const [ink, paper] = await page
        .locator('.text p')
        .last()
        .evaluate((p) => [getComputedStyle(p).color, getComputedStyle(document.documentElement).backgroundColor]);
      const [darker = 0, lighter = 0] = [luminance(ink), luminance(paper)].sort((a, b) => a - b);
      return (lighter + 0.05) / (darker + 0.05);
    };
    const before = await contrast();
    expect(before).toBeGreaterThan(7);
    await page.getByRole('button', { name: '大字版' }).click();
    expect(await contrast()).toBeGreaterThan(before);
  }
});

/** Relative luminance of a computed colour, `rgb(31, 29, 26)` (WCAG 2.2). */
function luminance(colour: string | undefined): number {
  const [red = 0, green = 0, blue = 0] = (colour?.match(/[\d.]+/g) ?? []).map((value) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

siteTest('theme and large type are kept from page to page', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const size = (): Promise<number> =>
    page
      .locator('.text p')
      .last()
      .evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
  const before = await size();
  await page.getByRole('button', { name: '大字版' }).click();
  expect(await size()).toBeGreaterThan(before);
  await page.locator('[data-switch=theme]').click();
  await page.locator('[data-switch=theme]').click();
  await page.goto(SENTENCES);
  const chosen = await page.locator('html').evaluate(({ dataset }) => [dataset['theme'], dataset['size']]);
  expect(chosen).toEqual(['dark', 'large']);
  expect(await page.getByRole('button', { name: '大字版' }).getAttribute('aria-pressed')).toBe('true');
});

/** Of each kind of page one, and the documents above. */
const PAGES = pagesOfRoutes([
  '/documents/menzhengfa-2019-39/art_33/',
  DOCUMENT,
  ...readSite(inject('siteFolder')).pages.keys(),
]).concat(SENTENCES, '/search/?q=公益性公墓');

siteTest('at 400 % nothing needs to be scrolled sideways, on any kind of page', async ({ visit }) => {
  for (const address of PAGES) {
    const page = await visit(address, { viewport: { width: 320, height: 256 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});

siteTest.for([320, 1440])(
  'with the wider spacing of WCAG 1.4.12 no words are cut, on any kind of page, at %i',
  async (width, { visit }) => {
    for (const address of PAGES) {
      const page = await visit(address, { viewport: { width, height: 900 } });
      const found = await page.evaluate(() => {
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets.push(spacing);
        const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
          const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
          // What says itself that there is more, and what is only heard.
          if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || clientWidth <= 1) return false;
          const hides = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
          return (
            (hides(overflowX) && scrollWidth > clientWidth) || (hides(overflowY) && scrollHeight > clientHeight + 2)
          );
        });
        return {
          sideways: document.documentElement.scrollWidth - innerWidth,
          cut: cut.map(({ outerHTML }) => outerHTML.slice(0, 80)),
        };
      });
      expect(found.sideways, address).toBeLessThanOrEqual(0);
      expect(found.cut, address).toEqual([]);
    }
  },
);

for (const [address, shown] of [
  [DOCUMENT, '#art_40'],
  ['/', '.questions'],
  ['/search/', '.results h2'],
] as const) {
  siteTest(`nothing shifts while ${address} loads`, async ({ open }) => {
    for (const options of [DESKTOP, PHONE]) {
      const page = await open(address, options);
      await page.locator(shown).first().waitFor();
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              resolve(sum);
            }, 500);
          }),
      );
      expect(shift).toBe(0);
    }
  });
}

siteTest('nothing moves for a reader who asked for that', async ({ visit }) => {
  for (const [reducedMotion, moves] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    const page = await visit(`${DOCUMENT}#art_7`, { ...DESKTOP, reducedMotion });
    const times = await page
      .locator('#art_7')
      .evaluate((article) => article.getAnimations().map(({ effect }) => Number(effect?.getTiming().duration)));
    expect(times.some((milliseconds) => milliseconds > 1)).toBe(moves);
  }
});

siteTest('what a finger touches is 44 pixels high', async ({ visit }) => {
  const page = await visit(DOCUMENT, PHONE);
  await page.locator('.where').tap();
  for (const target of await page
    .locator('.masthead :is(a, input, button), .actions > *, .switches > *, #outline a, summary')
    .all()) {
    const box = await target.boundingBox();
    if (box) expect(box.height, await target.innerText()).toBeGreaterThanOrEqual(44);
  }
});

for (const [reader, options, size] of [
  ['at 400 %', { viewport: { width: 320, height: 256 } }, ''],
  ['in large type on a small phone', { ...PHONE, viewport: { width: 360, height: 740 } }, 'large'],
] as const) {
  siteTest(`${reader} no button lies on another, wherever the page is scrolled to`, async ({ visit }) => {
    const page = await visit('/robots.txt', options);
    await page.evaluate((value) => {
      localStorage.setItem('size', value);
    }, size);
    await page.goto('/documents/menzhengfa-2019-39/');
    await page.locator('.where').waitFor();
    const covered = await page.evaluate(async () => {
      const found: string[] = [];
      for (let top = 0; top < 1500; top += 40) {
        scrollTo(0, top);
        await new Promise(requestAnimationFrame);
        const where = document.querySelector('.where')?.getBoundingClientRect() ?? new DOMRect();
        for (const button of document.querySelectorAll('.actions > *, .masthead :is(a, button, input)')) {
          const { left, right, top: upper, bottom } = button.getBoundingClientRect();
          if (left < where.right && right > where.left && upper < where.bottom && bottom > where.top)
            found.push(`${button.textContent} at ${top}`);
        }
      }
      return found;
    });
    expect(covered).toEqual([]);
    // What stays on the screen takes little of it.
    const bar = page.locator('.where');
    const stays = (await bar.evaluate((element) => getComputedStyle(element).position)) === 'sticky';
    const height = stays ? ((await bar.boundingBox())?.height ?? Infinity) : 0;
    expect(height).toBeLessThan(options.viewport.height / 10);
  });
}

siteTest('beside the text the outline keeps its width, also in a narrow window', async ({ visit }) => {
  for (const width of [1024, 1100, 1180, 1280, 1440]) {
    const page = await visit(DOCUMENT, { viewport: { width, height: 768 } });
    const outline = await page.locator('#outline').boundingBox();
    const text = await page.locator('.text').boundingBox();
    expect(outline?.width, `${width}`).toBeGreaterThan(220);
    expect(text?.width, `${width}`).toBeGreaterThan(34 * 18);
    expect(text?.x, `${width}`).toBeGreaterThanOrEqual((outline?.x ?? 0) + (outline?.width ?? 0));
  }
});
