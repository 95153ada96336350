/** Tables and the formulas in them: as long as they are, as wide as there is room, nothing over anything else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { tableToCsv } from '../../src/gazette/export/table-to-csv.ts';
import { longTablesOf } from '../../src/gazette/render/long-table.ts';
import { publishedDocuments } from '../helpers/published-documents.ts';
import { siteTest } from '../helpers/site-test.ts';

/** Cards of indicators, three of them with a formula in words. */
const FORMULAS = '/documents/haizhengfa-2018-8/';
/** Six columns and 52 rows: fits beside the outline where it may reach into the margin. */
const TASKS = '/documents/haizhengbanfa-2018-19/';
/** Nine columns: wider than any text. */
const COSTS = '/documents/haizhengbanfa-2018-16/';
/** Pages with tables of every kind: 121 rows of five columns, forms, cards, heads of four levels. */
const PAGES = [FORMULAS, TASKS, COSTS, '/documents/haidian-2018-2-p109/', '/documents/haizhengbanfa-2018-31/'];
const WINDOWS = [
  { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  { viewport: { width: 768, height: 1024 } },
  { viewport: { width: 1440, height: 900 } },
];

/** Shows a page, and waits until its tables were measured. */
const measured = async (page: Page): Promise<Page> => {
  await page.locator('.table > :is(.wide, .fits)').first().waitFor();
  return page;
};

siteTest('no table is cut: every row stands on the page, and none scrolls up and down in itself', async ({ visit }) => {
  for (const options of WINDOWS)
    for (const address of PAGES) {
      const page = await measured(await visit(address, options));
      const cut = await page.locator('.table > div').evaluateAll((boxes) =>
        boxes
          .filter((box) => {
            const last = [...box.querySelectorAll('tr')].at(-1)?.getBoundingClientRect();
            return box.scrollHeight > box.clientHeight + 1 || (last?.bottom ?? 0) > box.getBoundingClientRect().bottom;
          })
          .map((box) => box.textContent.slice(0, 20)),
      );
      expect(cut, `${address} at ${options.viewport.width}`).toEqual([]);
    }
});

siteTest('a table scrolls sideways where it is wider than its place, and says so; no other does', async ({ visit }) => {
  let wide = 0;
  for (const options of WINDOWS)
    for (const address of PAGES) {
      const page = await measured(await visit(address, options));
      const tables = await page.locator('.table').evaluateAll((found) =>
        found.map((table) => {
          const box = table.querySelector<HTMLElement>(':scope > div');
          const hint = table.querySelector('.hint');
          return {
            wide: (box?.scrollWidth ?? 0) > (box?.clientWidth ?? 0) + 1,
            scrolls: box ? getComputedStyle(box).overflowX === 'auto' : null,
            stop: box?.tabIndex === 0,
            role: box?.role,
            named: box?.ariaLabel?.endsWith('，可左右滑动') ?? false,
            hint: hint !== null && hint.getBoundingClientRect().height > 10,
          };
        }),
      );
      for (const table of tables) {
        const { wide: says } = table;
        wide += Number(says);
        const role = says ? 'group' : null;
        expect(table, address).toEqual({ wide: says, scrolls: says, stop: says, role, named: says, hint: says });
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
    }
  expect(wide).toBeGreaterThan(2);
});

siteTest('the head of a table keeps to the top of the window while its rows pass', async ({ visit }) => {
  for (const [address, width] of [
    [TASKS, 1440],
    [TASKS, 768],
    [COSTS, 768],
  ] as const) {
    const page = await measured(await visit(address, { viewport: { width, height: 900 } }));
    const table = page.locator('.table').first();
    for (const row of [4, 9, 14]) {
      await table
        .locator('tbody tr')
        .nth(row)
        .evaluate((element) => {
          element.scrollIntoView();
        });
      await expect
        .poll(() => table.locator('thead').evaluate((head) => Math.abs(head.getBoundingClientRect().top) < 2))
        .toBe(true);
    }
  }
});

siteTest(
  'a table with many columns reaches into the margin where that is free, and text does not',
  async ({ visit }) => {
    const widths = async (width: number): Promise<{ table: number; text: number }> => {
      const page = await measured(await visit(TASKS, { viewport: { width, height: 900 } }));
      const [table, text] = [await page.locator('.table').boundingBox(), await page.locator('.text').boundingBox()];
      return { table: table?.width ?? 0, text: text?.width ?? 0 };
    };
    for (const width of [1280, 1440, 1920]) {
      const { table, text } = await widths(width);
      expect(table, `${width}`).toBeGreaterThan(text + 100);
    }
    const { table, text } = await widths(1024);
    expect(table).toBe(text);
  },
);

siteTest('every table has a name of its own', async ({ visit }) => {
  for (const address of [...PAGES, '/documents/menzhengbanfa-2019-47/', '/documents/haidian-2018-2-p121/']) {
    const page = await visit(address);
    const tables = page.locator('.text table');
    const names = await Promise.all(
      (await tables.all()).map(async (table) => {
        const [name = ''] = /(?<=table ")(?:[^"\\]|\\.)*/u.exec(await table.ariaSnapshot()) ?? [];
        return name;
      }),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain('');
    expect(names).toEqual([...new Set(names)]);
  }
});

siteTest('a table of more than ten rows says how many, and can be taken away', async ({ visit }) => {
  const page = await visit('/documents/haidian-2018-2-p109/');
  const line = page.locator('.table .extent');
  expect(await line.innerText()).toMatch(/^共121行\s*下载CSV（5 KB）/u);
  const link = line.getByRole('link');
  expect(await link.getAttribute('download')).not.toBeNull();
  const text = await (await page.request.get((await link.getAttribute('href')) ?? '')).text();
  expect(text.split('\r\n')).toHaveLength(1 + 121 + 1);
  expect(text.split('\r\n')[1]).toBe('1,西长线,右,8,K10+000-K11+365');
  const short = await visit('/documents/haidian-2018-2-p115/');
  expect(await short.locator('.table').count()).toBe(1);
  expect(await short.locator('.extent').count()).toBe(0);
});

test('every long table is published as its tree has it', () => {
  const site = inject('siteFolder');
  let files = 0;
  for (const document of publishedDocuments(site))
    for (const table of longTablesOf(document)) {
      expect(readFileSync(join(site, document.url, `${table.id}.csv`), 'utf8')).toBe(tableToCsv(table));
      files += 1;
    }
  expect(files).toBeGreaterThan(5);
});

siteTest('no term of a formula lies on another, and all of them in their cell', async ({ visit }) => {
  for (const width of [390, 768, 1440]) {
    const page = await visit(FORMULAS, { viewport: { width, height: 900 } });
    const formulas = await page.locator('.text math').evaluateAll((found) =>
      found.map((math) => {
        const boxes = [...math.querySelectorAll('mtext, mi, mn, mo')].map((term) => term.getBoundingClientRect());
        const over = boxes.some((a, i) =>
          boxes
            .slice(i + 1)
            .some((b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom),
        );
        const cell = math.closest('td')?.getBoundingClientRect() ?? new DOMRect();
        return { over, outside: boxes.some(({ left, right }) => left < cell.left || right > cell.right + 1) };
      }),
    );
    expect(formulas).toEqual([1, 2, 3].map(() => ({ over: false, outside: false })));
  }
});

siteTest('a page of thirty tables is not laid out for each of them', async ({ open }) => {
  const page = await open('about:blank', WINDOWS[0]);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await page.goto(`${inject('siteUrl')}${FORMULAS}`);
  const fitted = page.locator('.table > :is(.wide, .fits)');
  await expect.poll(() => fitted.count()).toBeGreaterThan(30);
  const { metrics } = await client.send('Performance.getMetrics');
  expect(metrics.find(({ name }) => name === 'LayoutCount')?.value).toBeLessThan(20);
});
