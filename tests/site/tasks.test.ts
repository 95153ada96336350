import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { siteTest } from '../helpers/site-test.ts';

const ORGAN = '/tasks/beijingshimentougouqu-quwenhuahelvyouju/';
const SHOWN = '.task-list > li:visible';

async function tasksIn(page: Page): Promise<string[]> {
  return page.locator(`${SHOWN} .words`).allInnerTexts();
}

describe('the ledger of tasks', () => {
  siteTest('says in two clicks what an organ must do in a year, without JavaScript', async ({ visit }) => {
    const page = await visit('/', { javaScriptEnabled: false });
    await page.locator('nav[aria-label="主导航"] a', { hasText: '任务' }).click();
    await page.locator('.organ-list a', { hasText: '门头沟区文化和旅游局' }).click();
    await page.waitForURL(`**${ORGAN}`);
    const due = page.locator('#due-2020 .task-list > li');
    expect(await due.count()).toBe(7);
    expect(await due.locator('time').evaluateAll((days) => days.map((day) => day.getAttribute('datetime')))).toEqual(
      Array.from({ length: 7 }, () => '2020-12-31'),
    );
    expect(await page.locator('.task-filter').isVisible()).toBe(false);
  });

  siteTest(
    'says in two clicks which tasks a district makes of a plan of the city, without JavaScript',
    async ({ visit }) => {
      const page = await visit('/', { javaScriptEnabled: false });
      await page.locator('nav[aria-label="主导航"] a', { hasText: '规划' }).click();
      const theme = page.locator('.families > li', { hasText: '蓝天保卫战' });
      await theme.locator('div', { hasText: '海淀区' }).locator('.plan-tasks', { hasText: '45项' }).click();
      expect(await page.locator('h1').innerText()).toBe('海淀区蓝天保卫战2018年行动计划');
      expect(await page.locator('.plan-grounds').innerText()).toContain('《北京市蓝天保卫战2018年行动计划》');
      expect(await page.locator('.task-list > li').count()).toBe(45);
    },
  );

  siteTest('leads from the page of a theme to the tasks of each of its plans', async ({ visit }) => {
    const page = await visit('/plans/lantianbaoweizhan/');
    await page.locator('[id="haizhengbanfa-2018-19"] .plan-tasks').click();
    await page.waitForURL(/\/tasks\/by-document\/haizhengbanfa-2018-19\/$/u);
    await page.locator('.plan-grounds a', { hasText: '来龙去脉' }).click();
    await page.waitForURL(/\/plans\/lantianbaoweizhan\/#haizhengbanfa-2018-19$/u);
  });

  siteTest('leads from each row to the very row or paragraph', async ({ visit }) => {
    const page = await visit(ORGAN);
    const links = await page
      .locator(`${SHOWN} a.words`)
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(50);
    const row = links.find((link) => link.includes('__row_')) ?? '';
    await page.goto(row);
    const target = page.locator(':target');
    expect(await target.evaluate((element) => element.tagName)).toBe('TR');
    expect(await target.innerText()).toContain('文旅局');
    await target.locator('.task-mark').click();
    expect(await page.locator(':target .words').getAttribute('href')).toBe(row);
  });

  siteTest('is narrowed by role and year, and the address says so', async ({ visit }) => {
    const page = await visit(ORGAN);
    const all = await tasksIn(page);
    await page.locator('[name="role"]').selectOption('lead');
    await page.locator('[name="year"]').selectOption('2020');
    const narrowed = await tasksIn(page);
    expect(narrowed.length).toBe(5);
    expect(new URL(page.url()).search).toBe('?role=lead&year=2020');
    expect(await page.locator('.found').innerText()).toBe(`${all.length}项中的5项`);
    const again = await visit(`${ORGAN}?role=lead&year=2020`);
    expect(await tasksIn(again)).toEqual(narrowed);
    await again.locator('[type="reset"]').click();
    await expect.poll(() => tasksIn(again)).toEqual(all);
  });

  siteTest('gives away as CSV what is shown', async ({ visit }) => {
    const page = await visit(`${ORGAN}?year=2020`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export]').click()]);
    expect(download.suggestedFilename()).toBe('门头沟区文化和旅游局的任务.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe('\uFEFF角色,任务,所在标题,牵头,配合,时限,日期,出自,网址');
    expect(lines.filter((line) => line.includes(',2020-12-31,'))).toHaveLength(7);
  });

  siteTest('sorts the latest deadline first, those without one last', async ({ visit }) => {
    const page = await visit(`${ORGAN}?sort=late`);
    const days = await page
      .locator(SHOWN)
      .evaluateAll((entries) => entries.map((e) => (e as HTMLElement).dataset['deadline'] ?? ''));
    const dated = days.filter((day) => day !== '');
    expect(dated).toEqual(dated.toSorted().toReversed());
    expect(days.slice(dated.length).every((day) => day === '')).toBe(true);
  });

  siteTest('knows an organ by every way in which its name is printed', async ({ visit }) => {
    const page = await visit('/tasks/beijingshimentougouqu-quwenlvju/');
    await page.waitForURL(`**${ORGAN}`);
    expect(await page.locator('h1').innerText()).toBe('门头沟区文化和旅游局');
  });

  siteTest('has a calendar of what is due, under every name', async ({ visit }) => {
    const page = await visit(ORGAN);
    const read = (path: string): Promise<string> => page.evaluate(async (url) => (await fetch(url)).text(), path);
    const calendar = await read(`${ORGAN}calendar.ics`);
    expect(calendar.match(/BEGIN:VEVENT/gu)).toHaveLength(19);
    expect(await read('/tasks/beijingshimentougouqu-quwenlvju/calendar.ics')).toBe(calendar);
  });

  siteTest('says of a document how many tasks it gives, in its order', async ({ visit }) => {
    const page = await visit('/documents/haizhengbanfa-2018-19/', { javaScriptEnabled: false });
    expect(await page.locator('.in-ledger').innerText()).toContain('任务45项');
    await page.locator('.in-ledger a').click();
    expect(await page.locator('.task-list > li').count()).toBe(45);
  });
});
