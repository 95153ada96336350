/** The matches on a page that a result led to. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { siteTest } from '../helpers/site-test.ts';

describe('a page that a result led to', () => {
  const markedOn = (page: Page): Promise<string[]> =>
    page.evaluate(() => Array.from(CSS.highlights.get('search') ?? [], (range) => (range as Range).toString()));

  siteTest('marks the words and lets a reader step through them, opening what is folded', async ({ visit }) => {
    const page = await visit('/search/?q=公益性公墓');
    await page.locator('.results ul a').first().click();
    await page.waitForURL(/\/documents\/menzhengfa-2019-19\/\?highlight=.*#art_/);
    await page.goto('/documents/menzhengfa-2019-19/?highlight=公益性公墓#art_1');
    const place = page.locator('.marks [role=status]');
    await place.waitFor();
    const marked = await markedOn(page);
    expect(new Set(marked)).toEqual(new Set(['公益性公墓']));
    const [current, total] = (await place.innerText()).match(/\d+/g)?.map(Number) ?? [];
    expect(total).toBe(marked.length);
    expect(await page.evaluate(() => Array.from(CSS.highlights.get('search-current') ?? [])[0] !== undefined)).toBe(
      true,
    );
    await page.getByRole('button', { name: '下一处' }).click();
    expect(await place.innerText()).toBe(`第${(current ?? 0) + 1}处，共${total}处`);
    // The notice is folded; the first place is in it.
    for (let step = current ?? 0; step > 0; step--) await page.getByRole('button', { name: '上一处' }).click();
    expect(await place.innerText()).toBe(`第1处，共${total}处`);
    expect(await page.locator('details.notice').evaluate((notice: HTMLDetailsElement) => notice.open)).toBe(true);
    expect(await page.locator('.marks a').first().innerText()).toBe('返回结果');
    await page.locator('.marks').getByRole('button', { name: '关闭' }).click();
    expect(await page.locator('.marks').count()).toBe(0);
    expect(page.url()).toMatch(/\/documents\/menzhengfa-2019-19\/#art_1$/);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  siteTest('marks simplified what a reader typed traditional, and across a repair', async ({ visit }) => {
    const page = await visit('/search/?q=文物保護區');
    await page.locator('.results ul a').first().click();
    await page.locator('.marks').waitFor();
    expect(await markedOn(page)).toContain('文物保护区');
  });

  siteTest('marks what runs from the label of an article into its text, also where items follow', async ({ visit }) => {
    const page = await visit('/documents/menzhengfa-2019-19/?highlight=第十三条申请建设&highlight=第十五条区民政局');
    await page.locator('.marks').waitFor();
    expect(await markedOn(page)).toEqual(['第十三条　申请建设', '第十五条　区民政局']);
  });

  siteTest('keeps a text fragment', async ({ visit }) => {
    const page = await visit('/documents/menzhengfa-2019-19/?highlight=公墓#art_7:~:text=荒山瘠地');
    await page.locator('.marks').waitFor();
    expect(
      await page.locator('#art_7').evaluate((article) => {
        const { top, bottom } = article.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }),
    ).toBe(true);
    expect(page.url()).toContain('#art_7');
  });
});
