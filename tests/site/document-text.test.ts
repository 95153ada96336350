/** What a page of a document says against the tree that it was made of, over all documents. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { pageId, pagesOf } from '../../src/gazette/model/pages-of.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { compareNodes } from '../helpers/compare-nodes.ts';
import { documentFolders } from '../helpers/document-folders.ts';
import { FORMULA, withoutBlanks, wordsOfNode, wordsOfPart } from '../helpers/words-of-tree.ts';

const folders = documentFolders(inject('siteFolder'));

function open(folder: string): { page: Document; document: GazetteDocument } {
  const { document: page } = parseHTML(readFileSync(join(folder, 'index.html'), 'utf8'));
  // Marks of who cites a place, how long a table is, notes, and what leads on stand beside the words; a formula is drawn.
  for (const mark of page.querySelectorAll('.by, .extent, .gloss, .issued, .whole, .articles, .onward')) mark.remove();
  for (const formula of page.querySelectorAll('math')) formula.replaceWith(FORMULA);
  return { page, document: JSON.parse(readFileSync(join(folder, 'document.json'), 'utf8')) as GazetteDocument };
}

test('there are documents to look at', () => {
  expect(folders.length).toBeGreaterThan(0);
});

describe.each(folders.map((folder) => ({ id: basename(folder), folder })))('$id', ({ folder }) => {
  const { page, document } = open(folder);

  test('every word of the tree stands on the page, in its order, and no other', () => {
    for (const part of document.parts) {
      const element = page.getElementById(part.id);
      element?.querySelector('h2')?.remove();
      expect(withoutBlanks(element?.textContent ?? '')).toBe(wordsOfPart(part));
    }
  });

  test('every node can be linked to, and its link holds its words', () => {
    for (const node of document.parts.flatMap((part) => [...walkNodes(part.children)])) {
      const element = page.getElementById(node.id);
      expect(withoutBlanks(element?.textContent ?? ''), node.id).toBe(wordsOfNode(node));
    }
  });

  test('the file to take away has the elements and words of the page, node by node', () => {
    const html = (file: string) => fromHtml(readFileSync(join(folder, file), 'utf8'));
    expect(compareNodes(document, html('index.html'), html(`${document.id}.html`))).toEqual([]);
  });

  test('what can be linked to in the text are its parts and nodes, rows of tasks, the places where they once were, printed pages, and nothing else', () => {
    const nodes = document.parts.flatMap((part) => [part, ...walkNodes(part.children)]);
    const given = [...page.querySelectorAll('.text [id]:not(.moved, tr, [role="doc-pagebreak"])')].map(
      (element) => element.id,
    );
    expect(given).toEqual(nodes.map(({ id }) => id));
    const pages = [...page.querySelectorAll('.text [role="doc-pagebreak"]')].map(({ id }) => id);
    expect(pages).toEqual(pagesOf(document).map(({ page: number }) => pageId(number)));
  });

  test('no id is given twice', () => {
    const given = [...page.querySelectorAll('[id]')].map((element) => element.id);
    expect(given).toEqual([...new Set(given)]);
  });

  test('every link within the page leads to something', () => {
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) =>
      decodeURIComponent(link.getAttribute('href') ?? '').slice(1),
    );
    expect(targets.filter((target) => page.getElementById(target) === null)).toEqual([]);
  });
});
