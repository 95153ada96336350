/** What a reader has to load. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { documentFolders } from '../helpers/document-folders.ts';
import { siteTest } from '../helpers/site-test.ts';

const DOCUMENT = '/documents/menzhengfa-2019-19/';
const DESKTOP = { viewport: { width: 1440, height: 900 } };

const brotli = (bytes: Buffer | string): number => brotliCompressSync(bytes).length;

test('the page of a document, its notes included, is hardly larger than its words', () => {
  const pages = documentFolders(inject('siteFolder'))
    .map((folder) => readFileSync(join(folder, 'index.html')))
    .map((html) => ({ html, words: brotli(ownWords(html.toString())) }))
    .sort((a, b) => a.words - b.words);
  const { html, words } = pages[pages.length >> 1] ?? { html: '', words: 0 };
  expect(words).toBeGreaterThan(0);
  expect(brotli(html) / words).toBeLessThan(1.6);
});

/** Without the notes, which are of other texts. */
function ownWords(html: string): string {
  const { body } = parseHTML(html).document;
  for (const note of body.querySelectorAll('.gloss')) note.remove();
  return body.textContent;
}

siteTest('style and script before anything is touched stay small', async ({ open }) => {
  const page = await open('about:blank', DESKTOP);
  const loaded: { kind: string; size: number }[] = [];
  page.on('response', (response) => {
    const kind = /\.(css|js)$/u.exec(new URL(response.url()).pathname)?.[1];
    if (kind) void response.body().then((body) => loaded.push({ kind, size: brotli(body) }));
  });
  await page.goto(`${inject('siteUrl')}${DOCUMENT}`, { waitUntil: 'networkidle' });
  const sum = (kinds: string[]): number =>
    loaded.filter(({ kind }) => kinds.includes(kind)).reduce((n, { size }) => n + size, 0);
  expect(sum(['js'])).toBeGreaterThan(0);
  expect(sum(['js'])).toBeLessThan(6 * 1024);
  expect(sum(['js', 'css'])).toBeLessThan(14 * 1024);
});
