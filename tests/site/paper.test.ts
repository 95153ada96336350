/** A document as it is printed, after GB/T 9704—2012. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect } from 'vitest';
import { unifiedOf } from '../../src/gazette/text/radicals.ts';
import { siteTest } from '../helpers/site-test.ts';

const DOCUMENT = '/documents/menzhengfa-2019-19/';
/** One with sentences in a table of four columns. */
const SENTENCES = '/documents/menzhengbanfa-2019-35/';
const DESKTOP = { viewport: { width: 1440, height: 900 } };

/** The words of each sheet of a PDF, without blanks. */
async function sheetsOf(bytes: Buffer): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets: string[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join('');
    // A font may have one glyph for a character and its radical.
    sheets.push(Array.from(words.replaceAll(/\s/gu, ''), unifiedOf).join(''));
  }
  return sheets;
}

siteTest('on paper there is the text and no interface, and links have their addresses as notes', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.masthead', '.breadcrumb', '.actions', '#outline', '.after', '.switches']) {
    expect(await page.locator(gone).isVisible(), gone).toBe(false);
  }
  expect(await page.locator('#art_40').isVisible()).toBe(true);
  expect(await page.locator('details.notice p[id]').first().isVisible()).toBe(true);
  expect(await page.locator('.print-notes').innerText()).toMatch(/〔1〕http\S+\/works\//u);
  const note = await page
    .locator('#art_1 a[href^="/works/"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(note).toBe('"〔1〕"');
});

siteTest(
  'on paper the title is whole, and every sheet but the first says what it is of and where it is printed',
  async ({ visit }) => {
    const page = await visit(DOCUMENT, DESKTOP);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await page.locator('.title > .whole').innerText()).toContain('北京市门头沟区人民政府关于印发');
    const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(4);
    for (const [i, words] of sheets.entries()) {
      expect(words).toContain('《北京市门头沟区人民政府公报》2020年第1期第1页');
      if (i > 0) expect(words).toMatch(/^门头沟区公益性公墓管理办法/u);
    }
  },
);

siteTest('no colophon stands alone on the last sheet', async ({ visit }) => {
  for (const address of [DOCUMENT, SENTENCES, '/documents/menzhengfa-2019-39/', '/documents/haizhengbanfa-2018-13/']) {
    const page = await visit(address, DESKTOP);
    const last = (await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).at(-1) ?? '';
    expect(last).toContain('内容以公报纸质版为准');
    expect(last.length, address).toBeGreaterThan(200);
  }
});

siteTest('on paper without JavaScript the address of a link stands behind it', async ({ visit }) => {
  const page = await visit(DOCUMENT, { ...DESKTOP, javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  const notes = await page
    .locator('.text a[href^="/works/"]:not(.gloss a)')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(notes.join()).toContain('，已废止〕');
  for (const note of notes) expect(note).toMatch(/^"〔\/works\/[^，]+(，已废止|，已期满)?〕"$/u);
});

siteTest('on paper a table breaks between rows, and its head stands on every page', async ({ visit }) => {
  const page = await visit(SENTENCES, DESKTOP);
  await page.emulateMedia({ media: 'print' });
  const table = await page
    .locator('.text table')
    .first()
    .evaluate((element) => ({
      head: getComputedStyle(element.querySelector('thead') ?? element).display,
      row: getComputedStyle(element.querySelector('tbody tr') ?? element).breakInside,
      overflow: getComputedStyle(element.parentElement ?? element).overflow,
    }));
  expect(table).toEqual({ head: 'table-header-group', row: 'avoid', overflow: 'visible' });
});

siteTest('paper is A4 with the margins of an official document', async ({ visit }) => {
  const page = await visit(DOCUMENT, DESKTOP);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/u);
  const rules = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSPageRule)
      .map((rule) => rule.cssText),
  );
  expect(rules.join('\n')).toMatch(/margin: 37mm 26mm 35mm 28mm/u);
  expect(rules.join('\n')).toMatch(/@bottom-right\s*\{[^}]*counter\(page\)/u);
});

siteTest('no sheet has a signature alone: words of the text stand above it', async ({ visit }) => {
  const page = await visit('/documents/haidian-2018-2-p109/', DESKTOP);
  await page.emulateMedia({ media: 'print' });
  const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  const signed = sheets.filter((words) => words.includes('北京市海淀区人民政府2018年4月27日'));
  expect(signed.some((words) => words.includes('特此公告。附件'))).toBe(true);
});

siteTest('a list on paper has no search, no navigation and no switches', async ({ visit }) => {
  const page = await visit('/documents/', DESKTOP);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.masthead nav', '.masthead .search-box', '.switches', '.breadcrumb'])
    expect(await page.locator(gone).isVisible(), gone).toBe(false);
  expect(await page.locator('.brand').isVisible()).toBe(true);
});
