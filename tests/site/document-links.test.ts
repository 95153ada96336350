/** Linking to a place, citing it, looking ahead at what is linked. */
import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { siteTest } from '../helpers/site-test.ts';

const DOCUMENT = '/documents/menzhengfa-2019-19/';
const DESKTOP = { viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] };
/** Where no margin says what a card does. */
const NO_MARGIN = { ...DESKTOP, viewport: { width: 1200, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Presses Tab, past the tools of the place if they are there by now, until the focus is on what `selector` means. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const focused = page.locator(selector).and(page.locator(':focus'));
  for (let presses = 0; presses < 10 && !(await focused.count()); presses++) await page.keyboard.press('Tab');
  expect(await focused.count()).toBe(1);
}

siteTest('the pointer on a piece of text shows its link, and nothing moves', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const paragraph = page.locator('#art_2__para_2');
  await paragraph.scrollIntoViewIfNeeded();
  const before = await paragraph.boundingBox();
  await paragraph.hover();
  const tools = page.locator('.tools');
  await tools.waitFor();
  expect(await tools.locator('a').getAttribute('href')).toBe('#art_2__para_2');
  expect(await tools.locator('a').innerText()).toBe('第二条第二款');
  expect(await paragraph.boundingBox()).toEqual(before);
});

siteTest('the focus on a label shows the link of its article, and Tab leads to the tools', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  await page.locator('#art_13 a').first().focus();
  const tools = page.locator('.tools');
  await tools.waitFor();
  expect(await tools.getAttribute('aria-label')).toBe('第十三条的链接');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('复制链接');
});

siteTest('a tap on an item shows its link, a second one puts it away', async ({ visit }) => {
  const page = await visit(DOCUMENT, PHONE);
  const item = page.locator('#art_13__para_1__point_2');
  await item.tap();
  const tools = page.locator('.tools');
  await tools.waitFor();
  expect(await tools.locator('a').innerText()).toBe('第十三条第二项');
  for (const box of await tools.locator('a, button').all())
    expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await item.tap();
  await tools.waitFor({ state: 'detached' });
});

siteTest('copying gives the address of the place, and says that it did', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  await page.locator('#art_40').hover();
  await page.locator('.tools button', { hasText: '复制链接' }).click();
  await expect.poll(() => page.locator('output').innerText()).toBe('已复制链接');
  // Built without --site: the address is that of the page.
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`^${RegExp.escape(inject('siteUrl'))}/documents/menzhengfa-2019-19/#art_40(__para_1)?$`, 'u'),
  );
});

siteTest('copying a citation gives title, number and article', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  await page.locator('#art_40 a').first().focus();
  await page.locator('.tools button', { hasText: '复制引文' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('《门头沟区公益性公墓管理办法》（门政发〔2019〕19号）第四十条');
});

siteTest('the other forms of citation are shown, and each can be copied', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  await page.locator('.actions button', { hasText: '引用' }).click();
  const dialog = page.locator('dialog.cite');
  await dialog.waitFor();
  const [plain, link] = await dialog.locator('pre:visible').allInnerTexts();
  expect(link).toBe(`${inject('siteUrl')}${DOCUMENT}`);
  await dialog.locator('summary').click();
  const [, , gbt, bibtex] = await dialog.locator('pre').allInnerTexts();
  expect(plain).toBe('《门头沟区公益性公墓管理办法》（门政发〔2019〕19号）');
  expect(gbt).toMatch(
    /\[EB\/OL\]\. \(2019-07-23\)\[\d{4}-\d\d-\d\d\]\. https?:\/\/\S+\/documents\/menzhengfa-2019-19\/\.$/u,
  );
  expect(bibtex).toMatch(/^@misc\{menzhengfa-2019-19,/u);
  for (const form of [gbt, bibtex]) expect(form).toContain(`${inject('siteUrl')}${DOCUMENT}`);
  await dialog.getByRole('button', { name: '复制BibTeX' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(bibtex);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

siteTest('on a phone the whole dialog is in sight; a cross and a tap beside it close it', async ({ visit }) => {
  const page = await visit(DOCUMENT, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const dialog = page.getByRole('dialog', { name: '引用《门头沟区公益性公墓管理办法》' });
  for (const close of [() => dialog.getByRole('button', { name: '关闭' }).tap(), () => page.touchscreen.tap(195, 20)]) {
    await page.locator('.actions button', { hasText: '引用' }).tap();
    await dialog.waitFor();
    expect(await dialog.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
    const box = await dialog.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    await close();
    await dialog.waitFor({ state: 'detached' });
  }
});

siteTest('the target of a link is marked', async ({ visit }) => {
  const page = await visit(`${DOCUMENT}#art_7`, { ...DESKTOP, reducedMotion: 'reduce' });
  const ground = (id: string): Promise<string> =>
    page.locator(id).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground('#art_7')).not.toBe(await ground('#art_8'));
});

siteTest('a link to a place inside the folded notice unfolds it', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  expect(await page.locator('details.notice p').first().isVisible()).toBe(false);
  const id = await page.locator('details.notice p[id]').first().getAttribute('id');
  await page.goto(`${DOCUMENT}#${id ?? ''}`);
  expect(await page.locator('details.notice p').first().isVisible()).toBe(true);
});

siteTest('a text fragment finds its words', async ({ visit }) => {
  const page = await visit(`${DOCUMENT}#:~:text=${encodeURIComponent('墓碑面积不得大于')}`, DESKTOP);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

siteTest(
  'the pointer on a citation opens a card of what is cited, which Escape and its button close',
  async ({ open }) => {
    const page = await open(DOCUMENT, NO_MARGIN);
    const citation = page.locator('#art_1 a[href^="/works/"]').first();
    const cited = (await citation.innerText()).replaceAll(/[《》]/gu, '');
    await citation.hover();
    const card = page.locator('.preview');
    await card.waitFor();
    expect(await card.innerText()).toContain(cited);
    expect(await citation.getAttribute('aria-describedby')).toBe('preview');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    await page.mouse.move(5, 5);
    await citation.hover();
    await card.getByRole('button', { name: '关闭' }).click();
    await card.waitFor({ state: 'hidden' });
  },
);

siteTest('no card opens where the margin says what is cited', async ({ open }) => {
  const page = await open(DOCUMENT, DESKTOP);
  await page.locator('#art_1 a[href^="/works/"]').first().hover();
  await page.locator('.tools').waitFor();
  // Longer than a card takes to open.
  await page.waitForTimeout(800);
  expect(await page.locator('.preview').count()).toBe(0);
});

siteTest('the focus on a link opens the card too, and it closes when the focus goes on', async ({ visit }) => {
  const page = await visit(DOCUMENT, NO_MARGIN);
  // At once, so that the focus is on the link before the code that answers the first focus is there.
  await page.locator('#art_1 a').first().focus();
  await tabTo(page, '#art_1__para_1 a[href^="/works/"]');
  await page.locator('.preview').waitFor();
  await page.keyboard.press('Tab');
  await page.locator('.preview').waitFor({ state: 'hidden' });
});

siteTest('the keyboard keeps its tools and its card when text scrolls under a resting pointer', async ({ visit }) => {
  const page = await visit(DOCUMENT, NO_MARGIN);
  const scrolls = async (by: number): Promise<void> => {
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, by);
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(top);
  };
  await page.mouse.move(700, 450);
  await page.locator('#art_1 a').first().focus();
  await page.locator('.tools').waitFor();
  await tabTo(page, '.tools button');
  for (const by of [40, 40, 40]) await scrolls(by);
  expect(await page.locator('.tools :focus').getAttribute('aria-label')).toBe('复制链接');
  await tabTo(page, '#art_1__para_1 a[href^="/works/"]');
  await page.locator('.preview').waitFor();
  for (const by of [-40, -40, -40]) await scrolls(by);
  // Longer than a pointer that leaves a link leaves its card open.
  await page.waitForTimeout(500);
  expect(await page.locator('.preview').isVisible()).toBe(true);
});

siteTest(
  'a defined term shows its definition, a footnote its words, a range of places all of them',
  async ({ open }) => {
    const page = await open('/documents/haihangguifa-2018-5/', NO_MARGIN);
    const card = page.locator('.preview');
    const lookAt = async (link: Locator): Promise<string> => {
      await link.hover();
      await card.waitFor();
      const words = await card.innerText();
      await page.keyboard.press('Escape');
      await page.mouse.move(5, 5);
      return words;
    };
    const term = page.locator('.text .term').first();
    const name = await term.innerText();
    const definition = await page.locator('#terms dt', { hasText: name }).first().locator('+ dd').textContent();
    expect(await lookAt(term)).toContain(definition?.trim());
    const call = page.locator('.text .call').first();
    const note = await page.locator((await call.getAttribute('href')) ?? '').innerText();
    expect(await lookAt(call)).toContain(note.replaceAll('\n', ' ').slice(0, 20));
    await page.goto('/documents/menzhengfa-2019-39/');
    const range = page.locator('.text a[data-to]').first();
    const last = (await range.getAttribute('data-to'))?.split(' ').at(-1) ?? '';
    const words = await page.locator(`[id="${last}"]`).innerText();
    expect(await lookAt(range)).toContain(words.slice(0, 10));
  },
);

siteTest('a card that is long in coming says so', async ({ open }) => {
  const page = await open(DOCUMENT, NO_MARGIN);
  await page.route('**/works/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.locator('#art_1 a[href^="/works/"]').first().hover();
  const card = page.locator('#preview');
  await expect.poll(() => card.innerText()).toContain('正在载入……');
  await expect.poll(() => card.innerText()).not.toContain('正在载入……');
  expect(await card.locator('strong').innerText()).toContain('殡葬管理条例');
});

siteTest('no card opens under a finger', async ({ visit }) => {
  const page = await visit(DOCUMENT, PHONE);
  const link = page.locator('#art_1 a[href^="/works/"]').first();
  await link.dispatchEvent('pointerover', { pointerType: 'touch', bubbles: true });
  await page.waitForTimeout(600);
  expect(await page.locator('.preview:popover-open').count()).toBe(0);
});

siteTest(
  'keys lead to the next and the previous article, to the search, the outline and the help',
  async ({ open }) => {
    const page = await open(`${DOCUMENT}#art_5`, DESKTOP);
    const focused = (): Promise<string> => page.locator(':focus').innerText();
    await page.locator('#art_5 a').first().focus();
    await page.keyboard.press('j');
    await expect.poll(focused).toBe('第六条');
    await page.keyboard.press('k');
    await expect.poll(focused).toBe('第五条');
    await page.keyboard.press('t');
    await expect.poll(() => page.locator('#outline a:focus').count()).toBe(1);
    await page.keyboard.press('?');
    await page.locator('dialog.help').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect.poll(() => page.locator('input[type="search"]:focus').count()).toBe(1);
    expect(await page.locator('input[type="search"]:focus').inputValue()).toBe('');
  },
);
