/** The page of a document as a whole: what surrounds the text, on a desk, on a phone, on paper, without a script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { documentFolders } from '../helpers/document-folders.ts';
import { siteTest } from '../helpers/site-test.ts';

const DOCUMENT = '/documents/menzhengfa-2019-19/';
/** One with sentences in a table of four columns. */
const SENTENCES = '/documents/menzhengbanfa-2019-35/';
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

siteTest('the head says number, title, issuer, date and status', async ({ open }) => {
  const page = await open(DOCUMENT, DESKTOP);
  const head = await page.locator('.document > header').innerText();
  for (const words of [
    '门政发〔2019〕19号',
    '门头沟区公益性公墓管理办法',
    '北京市门头沟区人民政府',
    '2019年7月23日',
    '未见废止',
  ]) {
    expect(head.replaceAll('\n', '')).toContain(words);
  }
});

siteTest('the metadata says where the document is printed', async ({ open }) => {
  const page = await open(DOCUMENT, DESKTOP);
  await page.locator('.metadata summary').click();
  expect(await page.locator('.metadata').innerText()).toMatch(
    /刊载\s*《北京市门头沟区人民政府公报》2020年第1期\s*第1页/u,
  );
});

siteTest('one comes to the next document of the gazette and back', async ({ open }) => {
  const page = await open(DOCUMENT, DESKTOP);
  await page.locator('.neighbours [rel=next]').click();
  await page.waitForURL(/menzhengfa-2019-24/u);
  await page.locator('.neighbours [rel=prev]').click();
  await page.waitForURL(new RegExp(DOCUMENT, 'u'));
});

siteTest('the outline stays beside the text and marks what is on screen', async ({ open }) => {
  const page = await open(`${DOCUMENT}#chp_4`, DESKTOP);
  const current = page.locator('#outline [aria-current]');
  await expect.poll(() => current.innerText()).toContain('第四章');
  const box = await page.locator('#outline').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(100);
});

siteTest('on a phone the outline is a sheet behind a button that says where one is', async ({ open }) => {
  const page = await open(`${DOCUMENT}#art_15`, PHONE);
  const button = page.locator('.where');
  await expect.poll(() => button.innerText()).toBe('第三章 · 第十五条');
  expect(await page.locator('#outline').isVisible()).toBe(false);
  await button.tap();
  await page.locator('#outline a', { hasText: '第五章' }).tap();
  await expect.poll(() => page.locator('#outline').isVisible()).toBe(false);
  await expect.poll(() => button.innerText()).toMatch(/^第五章/u);
});

siteTest('references name what is cited and where', async ({ open }) => {
  const page = await open(DOCUMENT, DESKTOP);
  const reference = page.locator('#references li', { hasText: '《殡葬管理条例》' }).first();
  expect(await reference.innerText()).toContain('第一条');
  await reference.locator('small a').first().click();
  expect(new URL(page.url()).hash).toBe('#art_1__para_1');
});

siteTest('a document says who cites it, and leads to the place that does', async ({ open }) => {
  const page = await open('/documents/haizhengfa-2018-9/', DESKTOP);
  const citation = page.locator('#cited-by li').first();
  expect(await citation.locator('q').innerText()).not.toBe('');
  await citation.locator('a').click();
  await page.waitForURL('**/documents/haihangguifa-2018-6/#art_1__para_1');
  // That link is one of two: the place itself leads back.
  await page.locator('#art_1__para_1 a[href^="/documents/haizhengfa-2018-9/"]').first().click();
  await page.waitForURL('**/documents/haizhengfa-2018-9/');
});

siteTest('a passage in English says so, to a voice that reads it', async ({ open }) => {
  const page = await open('/documents/beijing-2018-33-p103/', DESKTOP);
  expect(await page.locator('.title [lang=en]').innerText()).toMatch(/^[A-Z][\x20-\x7e]{20,}$/u);
});

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

siteTest('repairs are marked in the text when one asks for them', async ({ open }) => {
  const page = await open(DOCUMENT, DESKTOP);
  const repair = page.locator('#art_7 [data-found]');
  const shown = (): Promise<string> => repair.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await shown()).toBe('none');
  await page.locator('#corrections summary').click();
  await page.getByLabel('在正文中标出').check();
  expect(await shown()).toContain('原作“');
});

siteTest('a wide table scrolls inside itself, its head and first column staying', async ({ open }) => {
  const page = await open(SENTENCES, DESKTOP);
  const box = page.locator('.table [role=group]').first();
  const {
    head,
    first,
    page: wide,
  } = await box.evaluate((group) => ({
    head: getComputedStyle(group.querySelector('thead') ?? group).position,
    first: getComputedStyle(group.querySelector('tbody td') ?? group).position,
    page: document.documentElement.scrollWidth > innerWidth,
  }));
  expect({ head, first, wide }).toEqual({ head: 'sticky', first: 'sticky', wide: false });
  const { scrolls } = await box.evaluate((group) => ({ scrolls: group.scrollHeight > group.clientHeight }));
  expect(scrolls).toBe(true);
});

siteTest('on a phone a row of sentences is read from top to bottom', async ({ open }) => {
  const page = await open(SENTENCES, PHONE);
  const cells = page.locator('.prose').first().locator('tbody tr').first().locator('td');
  const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()));
  expect(boxes.map((box) => box?.x)).toEqual(boxes.map(() => boxes[0]?.x));
  expect(await cells.nth(1).evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"相关规定"');
});

siteTest('theme and large type are kept from page to page', async ({ open }) => {
  const page = await open(DOCUMENT, DESKTOP);
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

siteTest('without a script the text, its outline and its links are all there', async ({ open }) => {
  const page = await open(DOCUMENT, { ...PHONE, javaScriptEnabled: false });
  expect(await page.locator('#art_40').isVisible()).toBe(true);
  expect(await page.locator('.actions button').first().isVisible()).toBe(false);
  expect(await page.locator('.actions a').isVisible()).toBe(true);
  await page.locator('.where').tap();
  await page.locator('#outline a', { hasText: '第三章' }).tap();
  expect(new URL(page.url()).hash).toBe('#chp_3');
});

siteTest('at 400 % nothing needs to be scrolled sideways', async ({ open }) => {
  for (const address of [DOCUMENT, SENTENCES]) {
    const page = await open(address, { viewport: { width: 320, height: 256 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

for (const [address, shown] of [
  [DOCUMENT, '#art_40'],
  ['/', '.examples'],
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

siteTest('on paper there is the text and no interface, and links have their addresses as notes', async ({ open }) => {
  const page = await open(DOCUMENT, DESKTOP);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.masthead', '.breadcrumb', '.actions', '#outline', '.after', '.switches']) {
    expect(await page.locator(gone).isVisible(), gone).toBe(false);
  }
  expect(await page.locator('#art_40').isVisible()).toBe(true);
  expect(await page.locator('details.notice p').first().isVisible()).toBe(true);
  expect(await page.locator('.print-notes').innerText()).toMatch(/〔1〕http\S+\/works\//u);
  const note = await page
    .locator('#art_1 a[href^="/works/"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(note).toBe('"〔1〕"');
});

siteTest('on paper without JavaScript the address of a link stands behind it', async ({ open }) => {
  const page = await open(DOCUMENT, { ...DESKTOP, javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  const notes = await page
    .locator('.text a[href^="/works/"]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(notes.join()).toContain('，已废止〕');
  for (const note of notes) expect(note).toMatch(/^"〔\/works\/[^，]+(，已废止|，已期满)?〕"$/u);
});

siteTest('on paper a table breaks between rows, and its head stands on every page', async ({ open }) => {
  const page = await open(SENTENCES, DESKTOP);
  await page.emulateMedia({ media: 'print' });
  const table = await page
    .locator('.text table')
    .first()
    .evaluate((element) => ({
      head: getComputedStyle(element.querySelector('thead') ?? element).display,
      row: getComputedStyle(element.querySelector('tbody tr') ?? element).breakInside,
      overflow: getComputedStyle(element.parentElement ?? element).overflow,
    }));
  expect(table).toEqual({ head: 'table-header-group', row: 'avoid', overflow: 'visible' });
});

siteTest('paper is A4 with the margins of an official document', async ({ open }) => {
  const page = await open(DOCUMENT, DESKTOP);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/u);
  const rules = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSPageRule)
      .map((rule) => rule.cssText),
  );
  expect(rules.join('\n')).toMatch(/margin: 37mm 26mm 35mm 28mm/u);
  expect(rules.join('\n')).toMatch(/@bottom-right\s*\{[^}]*counter\(page\)/u);
});

siteTest('nothing moves for a reader who asked for that', async ({ open }) => {
  for (const [reducedMotion, moves] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    const page = await open(`${DOCUMENT}#art_7`, { ...DESKTOP, reducedMotion });
    const times = await page
      .locator('#art_7')
      .evaluate((article) => article.getAnimations().map(({ effect }) => Number(effect?.getTiming().duration)));
    expect(times.some((milliseconds) => milliseconds > 1)).toBe(moves);
  }
});

siteTest('the trail above a document leads to its gazette', async ({ open }) => {
  const page = await open(DOCUMENT, DESKTOP);
  const steps = page.getByRole('navigation', { name: '位置' }).getByRole('listitem');
  expect(await steps.first().innerText()).toBe('首页');
  expect(await steps.last().locator('[aria-current=page]').count()).toBe(1);
  await steps.nth(1).getByRole('link').click();
  await page.waitForURL(/\/gazettes\/mentougou-2020-1\/$/u);
});

siteTest('what a finger touches is 44 pixels high', async ({ open }) => {
  const page = await open(DOCUMENT, PHONE);
  await page.locator('.where').tap();
  for (const target of await page
    .locator('.masthead :is(a, input, button), .actions > *, .switches > *, #outline a, summary')
    .all()) {
    const box = await target.boundingBox();
    if (box) expect(box.height, await target.innerText()).toBeGreaterThanOrEqual(44);
  }
});

const brotli = (bytes: Buffer | string): number => brotliCompressSync(bytes).length;

test('the page of a document is hardly larger than its words', () => {
  const pages = documentFolders(inject('siteFolder'))
    .map((folder) => readFileSync(join(folder, 'index.html')))
    .map((html) => ({ html: brotli(html), words: brotli(parseHTML(html.toString()).document.body.textContent) }))
    .sort((a, b) => a.words - b.words);
  const median = pages[pages.length >> 1];
  expect((median?.html ?? Infinity) / (median?.words ?? 1)).toBeLessThan(1.5);
});

siteTest('style and script before anything is touched stay small', async ({ open }) => {
  const page = await open('about:blank', DESKTOP);
  const loaded: { kind: string; size: number }[] = [];
  page.on('response', (response) => {
    const kind = /\.(css|js)$/u.exec(new URL(response.url()).pathname)?.[1];
    if (kind) void response.body().then((body) => loaded.push({ kind, size: brotli(body) }));
  });
  await page.goto(`${inject('siteUrl')}${DOCUMENT}`, { waitUntil: 'networkidle' });
  const sum = (kinds: string[]): number =>
    loaded.filter(({ kind }) => kinds.includes(kind)).reduce((n, { size }) => n + size, 0);
  expect(sum(['js'])).toBeGreaterThan(0);
  expect(sum(['js'])).toBeLessThan(6 * 1024);
  expect(sum(['js', 'css'])).toBeLessThan(14 * 1024);
});
