/** What a reader takes away to name a place: the same words on the page as in the tree, and nothing of the page itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { BESIDE_WORDS } from '../../src/client/beside-words.ts';
import { placeOfNode } from '../../src/client/place-of-node.ts';
import { textOfNode } from '../../src/client/words-of-node.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { namesOfPlaces } from '../../src/gazette/wording/label-of-place.ts';
import { documentFolders } from '../helpers/document-folders.ts';
import { siteTest } from '../helpers/site-test.ts';

const DESKTOP = { viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] };
/** Has an annex with a heading that has no label. */
const UNLABELLED = '/documents/menzhengbanfa-2019-35/#att_2__lvl_nn';

test('the page names every place as the tree does', () => {
  let places = 0;
  for (const folder of documentFolders(inject('siteFolder'))) {
    const { document } = parseHTML(readFileSync(join(folder, 'index.html'), 'utf8'));
    const tree = JSON.parse(readFileSync(join(folder, 'document.json'), 'utf8')) as GazetteDocument;
    const nodes = [...document.querySelectorAll('.text [id]:not(.moved, tr, [id^=page_])')];
    places += nodes.length;
    expect(nodes.map((node) => [node.id, placeOfNode(node)])).toEqual([...namesOfPlaces(tree)]);
  }
  expect(places).toBeGreaterThan(5000);
});

siteTest(
  'a citation of a heading without a label has the heading, and none of the words of the buttons on it',
  async ({ visit }) => {
    const page = await visit(UNLABELLED, DESKTOP);
    await page.locator('[id="att_2__lvl_nn"] > :is(h3, h4)').hover();
    const tools = page.locator('.tools');
    await tools.getByRole('button', { name: '复制引文' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/）附件2“分工说明”$/u);
    // Again, with the buttons in the heading.
    await page.mouse.move(5, 5);
    await page.locator('[id="att_2__lvl_nn"] > :is(h3, h4)').hover();
    expect(await tools.locator('a').innerText()).toBe('附件2“分工说明”');
  },
);

siteTest('an article can be copied as text and as Markdown, without the words of its tools', async ({ visit }) => {
  const page = await visit('/documents/menzhengfa-2019-19/#art_40', DESKTOP);
  await page.locator('#art_40__para_1').hover();
  await page.locator('#art_40 > h4').hover();
  await page.locator('.tools').getByRole('button', { name: '引用格式' }).click();
  await page.getByText('其他格式').click();
  await page.getByRole('button', { name: '复制Markdown' }).click();
  const { origin } = new URL(page.url());
  const read = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const markdown = `#### 第四十条\n\n本办法自发布之日起施行，原[《门头沟区公益性公墓管理办法》](${origin}/works/menzhengfa-2010-41/)（门政发〔2010〕41号）同时废止。`;
  await expect.poll(read).toBe(markdown);
  await page.getByRole('button', { name: '复制文字' }).click();
  await expect
    .poll(read)
    .toBe('第四十条\n本办法自发布之日起施行，原《门头沟区公益性公墓管理办法》（门政发〔2010〕41号）同时废止。');
});

test('what is copied of a document has all its characters in their order', () => {
  const han = (words: string): string => words.replace(/[^\p{Script=Han}]/gu, '');
  for (const folder of documentFolders(inject('siteFolder'))) {
    const { document } = parseHTML(readFileSync(join(folder, 'index.html'), 'utf8'));
    for (const part of document.querySelectorAll('.text > *')) {
      const seen = part.cloneNode(true) as Element;
      for (const other of seen.querySelectorAll(BESIDE_WORDS)) other.remove();
      expect([folder, han(textOfNode(part))]).toEqual([folder, han(seen.textContent)]);
    }
  }
});

siteTest('places of references are named as they are cited', async ({ visit }) => {
  const page = await visit('/documents/menzhengfa-2019-39/', DESKTOP);
  const places = await page.locator('#references small a').allInnerTexts();
  expect(places.length).toBeGreaterThan(5);
  expect(places).toContain('第1段');
  expect(places.join()).not.toContain('正文');
});
