/** What no page says: words of the program, and words that mean something else to a lawyer. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { RULES } from '../../src/gazette/model/report.ts';

/** The page for developers names files and fields. */
const FOR_DEVELOPERS = 'data/index.html';
/** What is not said by the site but by the gazettes: texts, of the page and of what is taken away, and quotations. */
const TEXTS = 'script, style, .text, main > section, q';

const pages = globSync('**/*.html', { cwd: inject('siteFolder') })
  .filter((path) => path !== FOR_DEVELOPERS)
  .map((path) => {
    const { document } = parseHTML(readFileSync(join(inject('siteFolder'), path), 'utf8'));
    if (path.startsWith('documents/')) for (const element of document.querySelectorAll(TEXTS)) element.remove();
    return { path, words: document.body.textContent };
  });

const saying = (words: RegExp): string[] =>
  pages.flatMap(({ path, words: all }) => {
    const said = words.exec(all)?.[0];
    return said === undefined ? [] : [`${path}: ${said}`];
  });

test('all pages are read', () => {
  expect(pages.length).toBeGreaterThan(400);
  expect(saying(/校改/u).length).toBeGreaterThan(400);
});

test('no page calls the repair of a scan an amendment', () => {
  expect(saying(/修订了|修订\d+处|勘误与修订/u)).toEqual([]);
});

test('no page names a rule of the program or a file of the build', () => {
  const rules = Object.keys(RULES).map((rule) => RegExp.escape(rule));
  expect(saying(new RegExp(rules.join('|'), 'u'))).toEqual([]);
  expect(saying(/seeds\/|\.yaml/u)).toEqual([]);
});

test('no page says that one mark was replaced by another that looks the same', () => {
  expect(saying(/“[(),:;?!]”改作“[（），：；？！]”/u)).toEqual([]);
});

test('no page names a place by a word that stands for the whole of a text', () => {
  const named = globSync('documents/*/index.html', { cwd: inject('siteFolder') }).flatMap((path) => {
    const { document } = parseHTML(readFileSync(join(inject('siteFolder'), path), 'utf8'));
    return [...document.querySelectorAll('.after small a, .after h3 a')].map(({ textContent }) => textContent.trim());
  });
  expect(named.length).toBeGreaterThan(500);
  expect(named.filter((name) => name === '' || name.includes('正文'))).toEqual([]);
});
