/** Every kind of page against WCAG 2.2 AA, as far as a program can tell (axe-core), as readers of all kinds see it. */
import { describe, expect, inject } from 'vitest';
import { readSite } from '../../scripts/lib/read-site.ts';
import { pagesOfRoutes } from '../helpers/pages-of-routes.ts';
import { ALL, expectNothingOfAxe, LOOKS } from '../helpers/run-axe.ts';
import { siteTest } from '../helpers/site-test.ts';

/** Pages of kinds of which not any page will do, and more than one of those that differ most. */
const NAMED = [
  '/search/?q=公益性公墓',
  '/gazettes/mentougou-2020-1/',
  '/documents/menzhengfa-2019-19/',
  '/documents/menzhengbanfa-2019-35/',
  '/documents/haizhengfa-2018-8/',
  '/documents/menzhengfa-2019-39/art_33/',
  '/documents/beijing-13th-five-year-plan/part_3/',
  '/documents/status/expired/',
  '/plans/xueqianjiaoyu/',
  '/tasks/beijingshimentougouqu-quwenhuahelvyouju/',
  '/tasks/by-document/haizhengbanfa-2018-19/',
];
/** The kinds of pages; of those of which there are many, one. */
const PAGES = [...new Set([...NAMED, ...pagesOfRoutes([...NAMED, ...readSite(inject('siteFolder')).pages.keys()])])];

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const READERS = [
  { name: 'by day', options: { colorScheme: 'light' }, size: '', rules: ALL },
  { name: 'by night', options: { colorScheme: 'dark' }, size: '', rules: LOOKS },
  { name: 'in large type', options: { colorScheme: 'light' }, size: 'large', rules: LOOKS },
  {
    name: 'in large type by night on a phone',
    options: { colorScheme: 'dark', ...PHONE },
    size: 'large',
    rules: ALL,
  },
] as const;

describe.each(READERS)('$name', ({ options, size, rules }) => {
  for (const address of PAGES) {
    siteTest(`axe finds nothing on ${address}`, async ({ visit }) => {
      const page = await visit('/robots.txt', { ...options, reducedMotion: 'reduce' });
      await page.evaluate((value) => {
        localStorage.setItem('size', value);
      }, size);
      await page.goto(address);
      if (address.includes('?q=')) await page.locator('.results > li').first().waitFor();
      await expectNothingOfAxe(page, rules);
    });
  }
});

siteTest('the skip link is the first thing the keyboard reaches, and leads to the text', async ({ visit }) => {
  for (const [address, text] of [
    ['/documents/menzhengfa-2019-39/', '#text'],
    ['/about/', '#main'],
  ] as const) {
    const page = await visit(address);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(text);
  }
});

siteTest('behind the skip link there is nothing but the text before its first article', async ({ visit }) => {
  const page = await visit('/documents/menzhengfa-2019-39/', { viewport: { width: 1440, height: 900 } });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const passed: string[] = [];
  while ((await page.locator('#art_1 a:focus').count()) === 0 && passed.length < 40) {
    await page.keyboard.press('Tab');
    passed.push(await page.locator(':focus').evaluate((element) => element.closest('main > * > *')?.className ?? ''));
  }
  expect(new Set(passed)).toEqual(new Set(['reading']));
  expect(await page.locator(':focus').innerText()).toBe('第一条');
});

siteTest('the second skip link leads into the outline, where that stands beside the text', async ({ visit }) => {
  const page = await visit('/documents/menzhengfa-2019-39/', { viewport: { width: 1440, height: 900 } });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('跳到目录');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('#outline a:focus').innerText()).toBe('印发通知');
});

siteTest('with forced colours, what has the focus and what is current can still be told', async ({ visit }) => {
  const page = await visit('/documents/menzhengfa-2019-19/#chp_4', {
    forcedColors: 'active',
    viewport: { width: 1440, height: 900 },
  });
  const link = page.locator('#outline a[aria-current]');
  await link.waitFor();
  await link.focus();
  const { outline, edge } = await link.evaluate((element) => {
    const style = getComputedStyle(element);
    return { outline: style.outlineStyle, edge: style.borderInlineStartColor };
  });
  expect(outline).toBe('solid');
  expect(edge).not.toBe(
    await page
      .locator('#outline a:not([aria-current])')
      .first()
      .evaluate((a) => getComputedStyle(a).borderInlineStartColor),
  );
});

siteTest(
  'with forced colours, the target of a link, what was searched for and repairs can still be told',
  async ({ visit }) => {
    const page = await visit('/documents/menzhengfa-2019-19/?highlight=公墓#art_7', { forcedColors: 'active' });
    const styleOf = (selector: string, pseudo: string | undefined, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, [part, name]) => getComputedStyle(element, part).getPropertyValue(name), [
          pseudo,
          property,
        ] as const);
    await page.locator('.marks').waitFor();
    expect(await styleOf('#art_7', undefined, 'outline-style')).toBe('solid');
    expect(await styleOf('#art_8', undefined, 'outline-style')).toBe('none');
    const [marked, plain] = [
      await styleOf('.text', '::highlight(search)', 'background-color'),
      await styleOf('html', undefined, 'background-color'),
    ];
    expect(marked).not.toBe(plain);
    await page.locator('#corrections summary').click();
    await page.locator('#show-fixes').check();
    expect(await styleOf('[data-found]', undefined, 'outline-style')).toBe('solid');
  },
);

siteTest(
  'the status of what nothing was found against is words alone, and leads to what they mean',
  async ({ visit }) => {
    const page = await visit('/documents/menzhengfa-2019-19/');
    const status = page.locator('.title .status');
    expect((await status.innerText()).replaceAll('\n', '')).toBe('本站所收公报（至2020年第1期）中未见废止');
    expect(await status.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('none');
    await status.locator('a').click();
    await page.waitForURL('**/about/#status');
    expect(await page.locator('#status').innerText()).toContain('未见废止');
  },
);
