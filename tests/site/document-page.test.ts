/** The page of a document as a whole: what surrounds the text, on a desk, on a phone, without a script. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { splitTitle } from '../../src/gazette/wording/split-title.ts';
import { publishedDocuments } from '../helpers/published-documents.ts';
import { siteTest } from '../helpers/site-test.ts';

const DOCUMENT = '/documents/menzhengfa-2019-19/';
/** One with sentences in a table of four columns. */
const SENTENCES = '/documents/menzhengbanfa-2019-35/';
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

siteTest('the head says number, title, issuer, date and status', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
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

siteTest('the metadata says where the document is printed', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  await page.locator('.metadata summary').click();
  expect(await page.locator('.metadata').innerText()).toMatch(
    /刊载\s*《北京市门头沟区人民政府公报》2020年第1期\s*第1页/u,
  );
});

siteTest('one comes to the next document of the gazette and back', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  await page.locator('.neighbours [rel=next]').click();
  await page.waitForURL(/menzhengfa-2019-24/u);
  await page.locator('.neighbours [rel=prev]').click();
  await page.waitForURL(new RegExp(DOCUMENT, 'u'));
});

siteTest('the outline stays beside the text and marks what is on screen', async ({ visit }) => {
  const page = await visit(`${DOCUMENT}#chp_4`, DESKTOP);
  const current = page.locator('#outline [aria-current]');
  await expect.poll(() => current.innerText()).toContain('第四章');
  const box = await page.locator('#outline').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(100);
});

siteTest(
  'on a phone the outline is a sheet behind a bar that says what one reads, and where in it',
  async ({ visit }) => {
    const page = await visit(`${DOCUMENT}#art_15`, PHONE);
    const bar = page.locator('.where');
    await expect.poll(() => bar.locator('.at').innerText()).toBe('第三章 · 第十五条');
    expect(await bar.locator('.of').innerText()).toBe('门头沟区公益性公墓管理办法');
    expect(await page.locator('#outline').isVisible()).toBe(false);
    await bar.tap();
    await page.locator('#outline a', { hasText: '第五章' }).tap();
    await expect.poll(() => page.locator('#outline').isVisible()).toBe(false);
    await expect.poll(() => bar.locator('.at').innerText()).toMatch(/^第五章/u);
  },
);

siteTest('the sheet opens where one is', async ({ visit }) => {
  const page = await visit('/documents/beijing-13th-five-year-plan/#part_8', PHONE);
  await expect.poll(() => page.locator('.where > .at').innerText()).toMatch(/^第八篇/u);
  await page.locator('.where').tap();
  const current = page.locator('#outline [aria-current]');
  await expect.poll(async () => (await current.boundingBox())?.y ?? Infinity).toBeLessThan(844);
  expect((await page.locator('#outline').boundingBox())?.y).toBeLessThan((await current.boundingBox())?.y ?? 0);
});

siteTest(
  'on a phone the first words of every text stand on the first screen, in large type at least its heading',
  async ({ visit }) => {
    const WORDS = ':is(p, h3, h4, td, th, figure)';
    const below: string[] = [];
    for (const { url } of publishedDocuments(inject('siteFolder'))) {
      const page = await visit(url, PHONE);
      if (!(await isLineInSight(page, WORDS))) below.push(url);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => (document.documentElement.dataset['size'] = 'large'));
      if (!(await isLineInSight(page, `${WORDS}, h2`))) below.push(`${url} in large type`);
    }
    expect(below).toEqual([]);
  },
);

/** Whether the first line of the text that is there to be read stands above the bar at the foot of the window. */
function isLineInSight(page: Page, pieces: string): Promise<boolean> {
  return page.locator('.text').evaluate((text, selector) => {
    const words = [...text.querySelectorAll(selector)].find(
      (piece) => piece.checkVisibility() && piece.clientHeight > 1 && !piece.closest('details:not([open])'),
    );
    const range = document.createRange();
    range.selectNodeContents(words ?? text);
    const bar = document.querySelector('.where')?.clientHeight ?? 0;
    return (range.getClientRects()[0]?.bottom ?? Infinity) <= innerHeight - bar;
  }, pieces);
}

siteTest('the lines of every heading end where a typesetter ends them, at four widths', async ({ visit }) => {
  const documents = publishedDocuments(inject('siteFolder'));
  const page = await visit(DOCUMENT, DESKTOP);
  const broken: string[] = [];
  for (const width of [390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const ends = await page.evaluate(
      endsOfLines,
      documents.map(({ url }) => url),
    );
    expect(ends.flat(), `${width}`).not.toEqual([]);
    for (const [i, { shortTitle, issuers }] of documents.entries()) {
      const pieces = splitTitle({ title: shortTitle, issuers });
      const may = new Set(pieces.map((_, at) => pieces.slice(0, at + 1).join('').length));
      const others = (ends[i] ?? []).filter((end) => !may.has(end));
      broken.push(...others.map((end) => `${shortTitle} at ${end}, ${width} px`));
    }
  }
  expect(broken).toEqual([]);
});

/**
 * Characters before each end of a line in the headings of documents. Each is put in the place of the one that the window
 * shows: to load every page and to lay out its text, of up to two hundred screens, takes a minute.
 */
async function endsOfLines(urls: readonly string[]): Promise<number[][]> {
  const style = new CSSStyleSheet();
  style.replaceSync('.reading, .after { display: none !important }');
  document.adoptedStyleSheets = [style];
  // The security policy of the site has no other way from words to elements.
  const load = (url: string): Promise<Document | null> =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.responseType = 'document';
      request.addEventListener('loadend', () => {
        resolve(request.responseXML);
      });
      request.send();
    });
  const pages = await Promise.all(urls.map(load));
  return pages.map((loaded) => {
    const shown = document.querySelector('.document');
    const article = loaded?.querySelector('.document');
    const heading = article?.querySelector('h1');
    if (!shown || !article || !heading) throw new Error('no document');
    shown.replaceWith(article);
    const tops: number[] = [];
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        tops.push(range.getBoundingClientRect().bottom);
      }
    return tops.flatMap((top, i) => (i > 0 && top > (tops[i - 1] ?? 0) + 5 ? [i] : []));
  });
}

siteTest('the heading is what one came for; its whole title is with the notice, one tap away', async ({ visit }) => {
  const page = await visit(DOCUMENT, PHONE);
  expect(await page.locator('h1').innerText()).toBe('门头沟区公益性公墓管理办法');
  const line = page.locator('.notice > summary');
  expect(await line.innerText()).toContain('由北京市门头沟区人民政府通知印发');
  const whole = page.locator('.notice > .whole');
  expect(await whole.isVisible()).toBe(false);
  await line.tap();
  expect(await whole.isVisible()).toBe(true);
  expect(await whole.textContent()).toBe('北京市门头沟区人民政府关于印发门头沟区公益性公墓管理办法的通知');
});

siteTest('a chapter says which articles it has, and leads to the next', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const articles = page.locator('#chp_3 > .articles a');
  expect(await articles.first().innerText()).toBe('第十二条');
  expect(await articles.count()).toBe(await page.locator('#chp_3 > .art').count());
  await page.locator('#chp_3 > .onward a').click();
  expect(new URL(page.url()).hash).toBe('#chp_4');
  expect(await page.locator('#chp_7 > .onward').count()).toBe(0);
});

siteTest('numbers of articles stand beside them where there is room', async ({ visit }) => {
  for (const [width, beside] of [
    [1440, true],
    [1024, false],
  ] as const) {
    const page = await visit(DOCUMENT, { viewport: { width, height: 900 } });
    const label = await page.locator('#art_9 > h4').boundingBox();
    const words = await page.locator('#art_9__para_1').boundingBox();
    expect((label?.x ?? 0) + (label?.width ?? 0) <= (words?.x ?? 0) + 1, `${width}`).toBe(beside);
  }
});

for (const [place, options] of [
  ['beside what opens them', DESKTOP],
  ['in a sheet on a phone', PHONE],
] as const) {
  siteTest(`the downloads open ${place}, and close by ×, by Esc and by a click beside them`, async ({ visit }) => {
    const page = await visit(DOCUMENT, options);
    const opener = page.locator('.actions').getByRole('link', { name: '下载' });
    const menu = page.getByRole('dialog', { name: '下载' });
    const files = await page.locator('#downloads a').evaluateAll((links) => links.map((link) => link.outerHTML));
    expect(files).not.toEqual([]);
    for (const close of [
      () => menu.getByRole('button', { name: '关闭' }).click(),
      () => page.keyboard.press('Escape'),
      () => page.mouse.click(5, 5),
    ]) {
      await opener.focus();
      await page.keyboard.press('Enter');
      await menu.waitFor();
      expect(await menu.locator('a').evaluateAll((links) => links.map((link) => link.outerHTML))).toEqual(files);
      const [at, box] = await Promise.all([opener.boundingBox(), menu.boundingBox()]);
      if (options === DESKTOP) {
        expect(Math.abs((box?.x ?? 0) - (at?.x ?? 0))).toBeLessThan(2);
        expect(Math.abs((box?.y ?? 0) - (at?.y ?? 0) - (at?.height ?? 0))).toBeLessThan(8);
      } else expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await close();
      await menu.waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('下载');
    }
  });
}

siteTest('without a script the downloads are a link down the page', async ({ visit }) => {
  const page = await visit(DOCUMENT, { javaScriptEnabled: false });
  await page.locator('.actions').getByRole('link', { name: '下载' }).click();
  expect(new URL(page.url()).hash).toBe('#downloads');
});

siteTest('references name what is cited and where', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const reference = page.locator('#references li', { hasText: '《殡葬管理条例》' }).first();
  expect(await reference.innerText()).toContain('第一条');
  await reference.locator('small a').first().click();
  expect(new URL(page.url()).hash).toBe('#art_1__para_1');
});

siteTest('a document says who cites it, and leads to the place that does', async ({ visit }) => {
  const page = await visit('/documents/haizhengfa-2018-9/', DESKTOP);
  const citation = page.locator('#cited-by li').first();
  expect(await citation.locator('q').innerText()).not.toBe('');
  await citation.locator('a').click();
  await page.waitForURL('**/documents/haihangguifa-2018-6/#art_1__para_1');
  // That link is one of two: the place itself leads back.
  await page.locator('#art_1__para_1 a[href^="/documents/haizhengfa-2018-9/"]').first().click();
  await page.waitForURL('**/documents/haizhengfa-2018-9/');
});

siteTest('a passage in English says so, to a voice that reads it', async ({ visit }) => {
  const page = await visit('/documents/beijing-2018-33-p103/', DESKTOP);
  await page.locator('.metadata summary').click();
  expect(await page.locator('.metadata [lang=en]').innerText()).toMatch(/^[A-Z][\x20-\x7e]{20,}$/u);
});

siteTest('repairs are marked in the text when one asks for them', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const repair = page.locator('#art_7 [data-found]');
  const shown = (): Promise<string> => repair.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await shown()).toBe('none');
  await page.locator('#corrections summary').click();
  await page.getByLabel('在正文中标出').check();
  expect(await shown()).toContain('原作“');
});

siteTest('on a phone a row of sentences is read from top to bottom', async ({ visit }) => {
  const page = await visit(SENTENCES, PHONE);
  const cells = page.locator('.prose').first().locator('tbody tr').first().locator('td');
  const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()));
  expect(boxes.map((box) => box?.x)).toEqual(boxes.map(() => boxes[0]?.x));
  expect(await cells.nth(1).evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"相关规定"');
});

siteTest('without a script the text, its outline and its links are all there', async ({ visit }) => {
  const page = await visit(DOCUMENT, { ...PHONE, javaScriptEnabled: false });
  expect(await page.locator('#art_40').isVisible()).toBe(true);
  expect(await page.locator('.actions button').first().isVisible()).toBe(false);
  expect(await page.locator('.actions > a').isVisible()).toBe(true);
  await page.locator('.where').tap();
  await page.locator('#outline a', { hasText: '第三章' }).tap();
  expect(new URL(page.url()).hash).toBe('#chp_3');
});

siteTest('the trail above a document leads to its gazette', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const steps = page.getByRole('navigation', { name: '位置' }).getByRole('listitem');
  expect(await steps.first().innerText()).toBe('首页');
  expect(await steps.last().locator('[aria-current=page]').count()).toBe(1);
  await steps.nth(1).getByRole('link').click();
  await page.waitForURL(/\/gazettes\/mentougou-2020-1\/$/u);
});
