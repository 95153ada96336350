/** What a reader takes away to name a place: the same words on the page as in the tree, and nothing of the page itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { placeOfNode } from '../../src/client/place-of-node.ts';
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
    const nodes = [...document.querySelectorAll('.text [id]:not(.moved, [id^=page_])')];
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

siteTest('places of references are named as they are cited', async ({ visit }) => {
  const page = await visit('/documents/menzhengfa-2019-39/', DESKTOP);
  const places = await page.locator('#references small a').allInnerTexts();
  expect(places.length).toBeGreaterThan(5);
  expect(places).toContain('第1段');
  expect(places.join()).not.toContain('正文');
});
