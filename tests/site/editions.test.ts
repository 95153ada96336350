/** Works with several texts: what readers of them and of what cites them are shown, on phones and desks, without scripts. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveFolder, type Served } from '../../scripts/lib/serve-folder.ts';
import { readWord } from '../helpers/read-office-files.ts';
import { siteTest } from '../helpers/site-test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** Astro takes its time, also for a dozen documents. */
const BUILD_MILLISECONDS = 180_000;

const FAMILIES = [
  'tests/amend/fixtures/committees-2018',
  'tests/amend/fixtures/holidays-2013',
  'tests/amend/fixtures/regulations-2013',
  'tests/link/fixtures/law-ends-a-regulation-of-another-organ',
  'tests/link/fixtures/revised-law-and-what-rests-on-it',
];
const COMMITTEES = '/works/cunminweiyuanhuizuzhifa/';
const COMPARISON = `${COMMITTEES}compare/2010-10-28--2018-12-29/`;
const REPLACED = '/works/zhuxilingdibashisi/compare/guowuyuan-yanyeshuizanxingtiaoli/';
const EARLIER = '/documents/npc-2010-7-p3/';
const CITING = '/documents/zhonghuarenmingongheguoguowuyuanling-227/';
const COUNCIL = '/works/guowuyuanzuzhifa/';
const MADE = '/works/chengzhentudishiyongshuizanxingtiaoli/2013-12-07/';
const DECISION = '/documents/zhonghuarenmingongheguoguowuyuanling-645/';
const HOLIDAYS = '/works/quanguonianjiejijinianrifangjiabanfa/';
const ORDER = '/documents/zhonghuarenmingongheguoguowuyuanling-644/';
const ADDRESSES = [
  COMMITTEES,
  `${COMMITTEES}2018-12-29/`,
  COMPARISON,
  REPLACED,
  EARLIER,
  CITING,
  COUNCIL,
  MADE,
  DECISION,
  HOLIDAYS,
  `${HOLIDAYS}compare/2007-12-14--2014-01-01/`,
  ORDER,
];

describe('a site of laws and what became of them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  const out = join(folder, 'dist');
  let served: Served;

  beforeAll(async () => {
    const seeds = join(folder, 'seeds');
    for (const family of FAMILIES)
      cpSync(family, seeds, { recursive: true, filter: (name) => !name.endsWith('expected.txt') });
    const words = ['--seeds', seeds, '--content', join(folder, 'content'), '--out', out, '--as-of', '2026-01-01'];
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...words], {
      encoding: 'utf8',
    });
    expect(status, `${stdout}\n${stderr}`).toBe(0);
    served = await serveFolder(out);
  }, BUILD_MILLISECONDS);

  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  });

  siteTest('axe finds nothing, and nothing is wider than a phone or a desk', async ({ open }) => {
    for (const device of [
      { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
      { viewport: { width: 1440, height: 900 } },
    ]) {
      const page = await open('about:blank', { baseURL: served.url, ...device });
      for (const address of ADDRESSES) {
        expect((await page.goto(`${served.url}${address}`))?.status()).toBe(200);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBe(0);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(
          (options) =>
            (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(options),
          RULES,
        );
        expect(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual(
          [],
        );
      }
    }
  });

  siteTest(
    'the page of a work leads to its texts, their comparison and what happened, without scripts',
    async ({ open }) => {
      const page = await open(`${served.url}${COMMITTEES}`, { baseURL: served.url, javaScriptEnabled: false });
      expect(await page.locator('#editions li > p:first-child > a:first-child').allInnerTexts()).toEqual([
        '2018年12月29日修正文本',
        '2010年10月28日修订文本',
      ]);
      expect(await page.locator('#editions .status').allInnerTexts()).toEqual(['未见废止', '已修改']);
      expect(await page.locator('#events time').allInnerTexts()).toEqual([
        '1998年11月4日',
        '2010年10月28日',
        '2018年12月29日',
      ]);
      await page.locator('#versions a', { hasText: '逐条对照' }).click();
      expect(new URL(page.url()).pathname).toBe(COMPARISON);
    },
  );

  siteTest('a text that stands behind its decision is an edition, and leads to its place there', async ({ open }) => {
    const page = await open(`${served.url}${HOLIDAYS}`, { baseURL: served.url, javaScriptEnabled: false });
    const editions = page.locator('#editions li > p:first-child > a:first-child');
    expect(await editions.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      `${ORDER}#body_2`,
      '/documents/gwy-2008-1-p3/',
    ]);
    expect(await page.locator('#editions .status').allInnerTexts()).toEqual(['已修改']);
    await page.locator('#versions a', { hasText: '逐条对照' }).click();
    expect(await page.locator('.summary').innerText()).toBe('1条修改；6条相同。');
    await page.goto(`${served.url}${ORDER}`);
    expect(await page.locator('#acts').innerText()).toContain('7/7');
  });

  siteTest('a comparison marks the words that changed, each article under an address of its own', async ({ open }) => {
    const page = await open(`${served.url}${COMPARISON}#art_11`, { baseURL: served.url, javaScriptEnabled: false });
    expect(await page.locator('.summary').innerText()).toBe('1条修改；4条相同。');
    const row = page.locator('#art_11');
    expect(await row.locator('del').innerText()).toContain('三年');
    expect(await row.locator('ins').innerText()).toContain('五年');
    expect(await row.evaluate((one) => one.matches(':target'))).toBe(true);
  });

  siteTest('on a phone the two texts stand below each other, and what is the same is read once', async ({ open }) => {
    const viewport = { width: 390, height: 844 };
    const page = await open(`${served.url}${COMPARISON}`, { baseURL: served.url, viewport });
    expect(await page.locator('.comparison .same td:visible').count()).toBe(4);
    const [before, after] = await page.locator('#art_11 td').all();
    const [above, below] = [await before?.boundingBox(), await after?.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  });

  siteTest('a repealed text and what replaced it are compared, and both lead there', async ({ open }) => {
    const page = await open(`${served.url}${REPLACED}`, { baseURL: served.url, javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).toBe(
      '《中华人民共和国烟叶税暂行条例》与《中华人民共和国烟叶税法》新旧条文对照',
    );
    expect(await page.locator('#art_8 td').allInnerTexts()).toHaveLength(2);
    for (const address of [
      '/works/guowuyuan-yanyeshuizanxingtiaoli/',
      '/works/zhuxilingdibashisi/',
      '/documents/zhonghuarenmingongheguoguowuyuanling-464/',
      '/documents/zhonghuarenmingongheguozhuxilingdibashisi/',
    ]) {
      await page.goto(`${served.url}${address}`);
      expect(await page.locator(`main a[href="${REPLACED}"]`).count(), address).toBe(1);
    }
  });

  siteTest('a comparison is there as a table of Word', async ({ open }) => {
    const page = await open(`${served.url}${COMPARISON}`, { baseURL: served.url });
    const link = page.locator('a[download]');
    expect(await link.getAttribute('download')).toBe('中华人民共和国村民委员会组织法新旧条文对照表.docx');
    const { text } = readWord(readFileSync(join(out, (await link.getAttribute('href')) ?? '')));
    expect(text).toContain('村民委员会每届任期三年');
    expect(text).toContain('村民委员会每届任期五年');
  });

  siteTest('who cites a law is offered the text of that time and the one that holds', async ({ open }) => {
    const page = await open(`${served.url}${CITING}`, { baseURL: served.url, javaScriptEnabled: false });
    const offers = page.locator('#references a.offer');
    const texts = await offers.allInnerTexts();
    expect(texts.filter((text) => text.startsWith('当时的版本：1982年'))).not.toEqual([]);
    expect(texts.filter((text) => text.startsWith('现行版本：2024年'))).not.toEqual([]);
    expect(await page.locator('.text .gloss a', { hasText: '现行版本' }).count()).toBeGreaterThan(0);
    await offers.filter({ hasText: '现行版本' }).first().click();
    expect(await page.locator('h1').innerText()).toContain('国务院组织法');
    await page.goto(`${served.url}${COUNCIL}`);
    expect(await page.locator('.timeline a', { hasText: '当时的版本：1982年' }).count()).toBeGreaterThan(0);
  });

  siteTest('the preview of a citation has both as well', async ({ open }) => {
    const page = await open(`${served.url}${CITING}`, { baseURL: served.url, viewport: { width: 1000, height: 800 } });
    await page.locator('.text a', { hasText: '国务院组织法' }).first().hover();
    await page.locator('#preview:popover-open').waitFor();
    expect(await page.locator('#preview a', { hasText: '现行版本' }).count()).toBe(1);
  });

  siteTest('an article that changed says so quietly and leads to all its wordings', async ({ open }) => {
    const page = await open(`${served.url}${EARLIER}`, { baseURL: served.url, javaScriptEnabled: false });
    const notes = page.locator('.gloss div', { hasText: '沿革' });
    expect(await notes.count()).toBe(1);
    expect(await notes.innerText()).toContain('2018年12月29日修改');
    await notes.locator('a').click();
    expect(new URL(page.url()).hash).toBe('#art_11');
    const history = page.locator('#art_11 .article-history');
    await history.locator('summary').click();
    expect(await history.locator('li').count()).toBe(2);
    expect(await history.innerText()).toContain('五年');
  });

  siteTest(
    'a text that this site made says so, and a decision says what it proves and what it cannot',
    async ({ open }) => {
      const page = await open('about:blank', { baseURL: served.url, javaScriptEnabled: false });
      await page.goto(`${served.url}${MADE}`);
      expect(await page.locator('.made-here').innerText()).toContain('本站推算，不是正式文本。');
      const files = page.locator('#downloads a');
      expect(await files.evaluateAll((links) => links.map((link) => link.getAttribute('download')))).toEqual(
        ['docx', 'pdf', 'html', 'md', 'txt', 'xml', 'json'].map(
          (ending) => `中华人民共和国城镇土地使用税暂行条例（2013年12月7日起的文本，本站推算）.${ending}`,
        ),
      );
      const paths = await files.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(paths.map((path) => readFileSync(join(out, path)).length > 1000)).toEqual(paths.map(() => true));
      await page.goto(`${served.url}${DECISION}`);
      const acts = await page.locator('#acts').innerText();
      expect(acts).toContain('按修改决定推算的文本与公布文本一致（9/9条）');
      expect(acts).toContain('（未推算：本站没有修改前的文本）');
    },
  );
});
