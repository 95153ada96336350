/** The notes beside the text of a document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { documentFolders } from '../helpers/document-folders.ts';
import { siteTest } from '../helpers/site-test.ts';

/** Its articles refer to each other. */
const REFERRING = '/documents/menzhengfa-2019-39/';
const NOTE = '[id="art_33__para_1"] + .gloss';
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

siteTest('beside an article stand the words of the one that it names, level with it', async ({ visit }) => {
  const page = await visit(REFERRING, DESKTOP);
  const note = page.locator(NOTE);
  expect(await note.locator('q').first().innerText()).toMatch(/^承租人具有以下情况之一的，应退出人才租赁住房/u);
  const [text, beside] = await Promise.all([page.locator('[id="art_33__para_1"]').boundingBox(), note.boundingBox()]);
  expect(Math.abs((beside?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(16);
  const column = await page.locator('.text').boundingBox();
  expect(beside?.x).toBeGreaterThan((column?.x ?? 0) + (column?.width ?? 0));
});

siteTest.for([1280, 1440, 1920])(
  'no note lies on a word, on a table or on another note, at %i',
  async (width, { visit }) => {
    let notes = 0;
    for (const folder of documentFolders(inject('siteFolder'))) {
      const address = `/documents/${folder.split('/').at(-1) ?? ''}/`;
      const html = readFileSync(join(folder, 'index.html'), 'utf8');
      if (!html.includes('class="gloss"')) continue;
      const page = await visit(address, { viewport: { width, height: 900 } });
      const found = await page.evaluate(() => {
        const boxes = (selector: string) =>
          [...document.querySelectorAll(selector)]
            .filter((element) => element.checkVisibility())
            .map((element) => element.getBoundingClientRect());
        const own = boxes('.gloss:not(.folded)');
        const others = boxes('.text :is(p, .table)');
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        const inColumn = others.filter((box) => own.every((note) => box.left < note.left));
        return {
          notes: own.length,
          collisions: own.filter(
            (a, i) => own.slice(i + 1).some((b) => meet(a, b)) || inColumn.some((b) => meet(a, b)),
          ),
          overflow: document.documentElement.scrollWidth > innerWidth,
        };
      });
      notes += found.notes;
      expect(found, address).toMatchObject({ collisions: [], overflow: false });
    }
    expect(notes).toBeGreaterThan(50);
  },
);

siteTest('on a phone the same note opens below its paragraph, without a script too', async ({ visit }) => {
  const page = await visit(`${REFERRING}#art_33`, { ...PHONE, javaScriptEnabled: false });
  const quote = page.locator(`${NOTE} q`).first();
  expect(await quote.isVisible()).toBe(false);
  await page.locator(`${NOTE} > details > summary`).tap();
  expect(await quote.isVisible()).toBe(true);
  const [text, below] = await Promise.all([page.locator('[id="art_33__para_1"]').boundingBox(), quote.boundingBox()]);
  expect(below?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0) - 1);
});

siteTest('on paper a note stands whole below its paragraph', async ({ visit }) => {
  const page = await visit(REFERRING, DESKTOP);
  await page.emulateMedia({ media: 'print' });
  const quotes = page.locator(`${NOTE} q`);
  expect(await quotes.evaluateAll((all) => all.map((quote) => quote.checkVisibility()))).toEqual([true, true]);
  expect(await page.locator(`${NOTE} summary`).first().isVisible()).toBe(false);
});

siteTest('copied text is that of the gazette, without the notes in between', async ({ visit }) => {
  const page = await visit(REFERRING, DESKTOP);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#chp_8') ?? document.body);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain('第三十三条');
  expect(copied).not.toContain('所指');
});

siteTest('what can be done with a place stands between text and notes, over neither', async ({ visit }) => {
  const page = await visit(REFERRING, DESKTOP);
  await page.locator('[id="art_33__para_1"]').hover();
  const tools = page.getByRole('group', { name: '第三十三条的链接' });
  await tools.getByRole('button', { name: '复制引文' }).waitFor();
  const [box, text, note] = await Promise.all([
    tools.boundingBox(),
    page.locator('.text').boundingBox(),
    page.locator(NOTE).boundingBox(),
  ]);
  expect(box?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(note?.x ?? 0);
});

siteTest('on a phone the label of an article is its handle', async ({ visit }) => {
  const page = await visit(REFERRING, PHONE);
  await page.locator('#art_8 > h4 > a').tap();
  await page.locator('.tools').getByRole('button', { name: '复制链接' }).waitFor();
  expect(await page.locator('#art_8').getAttribute('class')).toContain('held');
});
