import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { siteTest } from '../helpers/site-test.ts';

const ENTRIES = '.document-list > li:visible';

async function titlesIn(page: Page): Promise<string[]> {
  return page.locator(`${ENTRIES} > a`).allInnerTexts();
}

describe('a list of documents', () => {
  siteTest('is complete without JavaScript, and offers no sorting that would not work', async ({ visit }) => {
    const page = await visit('/documents/', { javaScriptEnabled: false });
    const said = Number(/共(\d+)件/u.exec(await page.locator('.list-bar').innerText())?.[1]);
    expect(await page.locator(ENTRIES).count()).toBe(said);
    expect(await page.locator('.sorting').isVisible()).toBe(false);
  });

  siteTest('is sorted by title and back again without a reload', async ({ visit }) => {
    const page = await visit('/documents/');
    const newest = await titlesIn(page);
    await page.evaluate(() => {
      document.title = 'the same page';
    });
    await page.locator('.sorting select').selectOption('title');
    const byTitle = await titlesIn(page);
    expect(byTitle).toEqual(byTitle.toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare));
    expect(byTitle).not.toEqual(newest);
    expect(byTitle.toSorted()).toEqual(newest.toSorted());
    expect(await page.locator('.document-group > .year:visible').count()).toBe(0);
    await page.locator('.sorting select').selectOption('newest');
    expect(await titlesIn(page)).toEqual(newest);
    expect(await page.title()).toBe('the same page');
  });

  siteTest('has as many entries under each value as the value says', async ({ visit }) => {
    const page = await visit('/documents/', { javaScriptEnabled: false });
    const values = await page.locator('.facets li').evaluateAll((entries) =>
      entries.map((entry) => ({
        href: entry.querySelector('a')?.getAttribute('href') ?? '',
        count: Number.parseInt(entry.querySelector('.count')?.textContent ?? '', 10),
      })),
    );
    expect(values.map(({ href }) => href.split('/')[2])).toEqual(
      expect.arrayContaining(['year', 'issuer', 'genre', 'status']),
    );
    for (const { href, count } of values) {
      await page.goto(href);
      expect(await page.locator(ENTRIES).count(), href).toBe(count);
    }
  });

  siteTest('shows a shortened title and has the whole one at hand', async ({ visit }) => {
    const page = await visit('/documents/');
    const entry = page.locator(`${ENTRIES} > a[href="/documents/menzhengfa-2019-19/"]`);
    expect(await entry.innerText()).toBe('门头沟区公益性公墓管理办法');
    expect(await entry.getAttribute('title')).toBe('北京市门头沟区人民政府关于印发门头沟区公益性公墓管理办法的通知');
  });
});

describe('a gazette', () => {
  siteTest('has its contents page with sections, pages and English titles', async ({ visit }) => {
    const page = await visit('/gazettes/beijing-2018-33/');
    expect(await page.locator('.contents > h2').allInnerTexts()).toContain('市委 市政府联合文件');
    const first = page.locator('.contents li').first();
    expect(await first.locator('.page').textContent()).toMatch(/6/u);
    expect(await first.locator('[lang=en]').innerText()).toMatch(/^Circular of the CPC Beijing Municipal Committee/u);
  });
});

describe('a repealed work', () => {
  siteTest('says which article of which document ended it, and links there', async ({ visit }) => {
    const page = await visit('/works/menzhengfa-2010-41/');
    expect(await page.locator('.nameplate .status').innerText()).toContain('已于2019年7月23日废止');
    await page.locator('.timeline .ends ul a', { hasText: '第四十条' }).click();
    await page.waitForURL(/\/documents\/menzhengfa-2019-19\/#art_40/u);
    await page.goBack();
    expect(await page.locator('.nameplate .status a').getAttribute('href')).toContain(
      '/documents/menzhengfa-2019-19/#art_40',
    );
  });
});

describe('the plans', () => {
  const THEME = '/plans/xueqianjiaoyu/';

  siteTest(
    'are listed by theme, each of which has a page that draws them, with a box that leads to each',
    async ({ visit }) => {
      const page = await visit('/plans/');
      await page.getByRole('link', { name: '学前教育', exact: true }).click();
      await page.waitForURL(`**${THEME}`);
      const hrefs = await page
        .locator('svg.family a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.length).toBeGreaterThan(5);
      expect(hrefs.filter((href) => !/^\/(documents|works)\/[^/]+\/(#\w+)?$/u.test(href))).toEqual([]);
      await page.locator('svg.family a.here').first().click();
      await page.waitForURL(/\/documents\/[^/]+\/$/u);
    },
  );

  siteTest('lead in two clicks from what the city wants to what a district makes of it', async ({ visit }) => {
    const page = await visit('/plans/');
    await page.getByRole('link', { name: '蓝天保卫战', exact: true }).click();
    await page.locator('.plans').getByRole('link', { name: '《海淀区蓝天保卫战2018年行动计划》' }).first().click();
    await page.waitForURL('**/documents/haizhengbanfa-2018-19/');
  });

  siteTest(
    'tell on the page of each what is above and before it, and in which sentence that stands',
    async ({ visit }) => {
      const page = await visit('/documents/haizhengfa-2018-9/', { javaScriptEnabled: false });
      const relations = page.locator('#plan dt');
      expect(await relations.allInnerTexts()).toEqual(['上级规划', '本级规划', '上一期', '分解与落实']);
      await page.locator('#plan summary').first().click();
      expect(await page.locator('#plan q').first().innerText()).toContain(
        '在已经实施的海淀区第一期、第二期学前教育三年行动计划的基础上',
      );
      await page.locator('#plan details a').first().click();
      expect(page.url()).toContain('#para_1');
    },
  );

  siteTest('tell the same of a plan that is only cited', async ({ visit }) => {
    const page = await visit('/works/beijingshilantianbaoweizhan2018nianxingdongjihua/');
    expect(await page.locator('#plan dd a').allInnerTexts()).toContain('《海淀区蓝天保卫战2018年行动计划》');
  });

  siteTest('are a list on a phone, which says what the picture shows', async ({ visit }) => {
    const page = await visit(THEME, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.locator('svg.family').isVisible()).toBe(false);
    const drawn = await page
      .locator('svg.family a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const listed = await page
      .locator('.plans h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(listed.toSorted()).toEqual(drawn.toSorted());
  });

  siteTest('leave no blank between picture and list, in a window of any width', async ({ visit }) => {
    for (const width of [768, 1024, 1440, 1920]) {
      const page = await visit(THEME, { viewport: { width, height: 900 } });
      const foot = await page.locator('.family-picture').boundingBox();
      const list = await page.locator('main h2').first().boundingBox();
      expect((list?.y ?? 0) - (foot?.y ?? 0) - (foot?.height ?? 0), `${width}`).toBeLessThan(120);
    }
  });
});

describe('the page for developers', () => {
  siteTest('shows samples in colour and links to files that are there', async ({ visit }) => {
    const page = await visit('/data/');
    expect(await page.locator('.code .keyword').count()).toBeGreaterThan(0);
    const hrefs = await page
      .locator('main a[download], main a[href$=".json"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(3);
    for (const href of hrefs) expect((await page.request.head(href)).status(), href).toBe(200);
  });
});

describe('what was edited', () => {
  siteTest('is listed for a gazette with a link to the place', async ({ visit }) => {
    const page = await visit('/about/corrections/mentougou-2020-1/');
    const repair = page.locator('.findings li', { hasText: '“區”改作“区”' }).first();
    await repair.locator('a').first().click();
    await page.waitForURL(/\/documents\/[^/]+\/#/u);
  });
});

describe('the home page', () => {
  siteTest('shows what is new, newest first', async ({ visit }) => {
    const page = await visit('/', { javaScriptEnabled: false });
    const newest = page.locator('section', { has: page.getByRole('heading', { name: '新近文件' }) });
    const dates = await newest
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(dates).toHaveLength(6);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  siteTest('asks what the collection answers, and each question leads to its article', async ({ visit }) => {
    const page = await visit('/', { javaScriptEnabled: false });
    const questions = page.locator('.questions a');
    const hrefs = await questions.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs).toHaveLength(6);
    await questions.first().click();
    await page.waitForURL(/\/menzhengfa-2019-19\/#art_23$/u);
    expect(await page.locator('#art_23').innerText()).toContain('户籍证明和火化证明');
  });

  siteTest('shows an article with the address of its page', async ({ visit }) => {
    const page = await visit('/', { javaScriptEnabled: false });
    await page.locator('.specimen a').click();
    await page.waitForURL(/\/documents\/[^/]+\/art_\d+\/$/u);
    expect(await page.locator('h1').innerText()).toMatch(/^第.+条$/u);
  });

  siteTest('leads from every number to as many documents, on the narrowest phone too', async ({ visit }) => {
    const page = await visit('/', { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const cells = await page
      .locator('.collection td a')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href') ?? '', link.textContent] as const));
    expect(cells.length).toBeGreaterThan(8);
    for (const [href, words] of cells) {
      await page.goto(href);
      expect(`${await page.locator(ENTRIES).count()}件`, href).toBe(words);
    }
  });
});

describe('facets', () => {
  siteTest('combine: each number leads to as many documents, and what is chosen is marked', async ({ visit }) => {
    const page = await visit('/documents/', { javaScriptEnabled: false });
    await page.locator('#facet-year a', { hasText: '2018年' }).click();
    const chosen = page.locator('.facets [aria-current]');
    expect(await chosen.count()).toBe(1);
    const offer = page.locator('#facet-genre li', { hasText: '通知' });
    const said = await offer.locator('.count').innerText();
    await offer.locator('a').click();
    expect(new URL(page.url()).pathname).toBe('/documents/year/2018/genre/tongzhi/');
    expect(`${await page.locator(ENTRIES).count()}件`).toBe(said);
    expect(await chosen.count()).toBe(2);
    await chosen.first().click();
    expect(new URL(page.url()).pathname).toBe('/documents/genre/tongzhi/');
  });
});
