import { describe, expect, it } from 'vitest';
import { permalinksOf } from '../../src/gazette/collection.ts';
import { emitMdx } from '../../src/gazette/emit/emit-mdx.ts';
import { exportHtml } from '../../src/gazette/export/export-html.ts';
import { exportText } from '../../src/gazette/export/export-text.ts';
import { NOTHING_GATHERED } from '../../src/gazette/model/generated-pages.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { aDocument, aParagraph, aPart, aSection } from '../helpers/builders.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { differencesIn } from '../helpers/page-and-download.ts';

function sample(): GazetteDocument {
  const paragraph = aParagraph('para_1', '节约用水，人人有责。各部门要加强宣传。');
  paragraph.page = 12;
  paragraph.breaks = [
    { offset: 5, line: 3 },
    { offset: 10, line: 4, page: 13 },
  ];
  const section = {
    ...aSection('lvl_1', 1, '一、', '总体要求', [aParagraph('lvl_1__para_1', '建设节水型社会。')]),
    page: 14,
  };
  const part = { ...aPart({ children: [paragraph, section] }), page: 12 };
  return aDocument({ parts: [part] });
}

describe('a page of the printed gazette', () => {
  it('is marked where it begins: before the text, in a paragraph, before a heading', () => {
    const mdx = emitMdx(sample());
    expect([...mdx.matchAll(/<Page n=\{(\d+)\} \/>\s*(.{5})/gs)].map(([, n, behind]) => [n, behind])).toEqual([
      ['12', '<Para'],
      ['13', '各部门要加'],
      ['14', '<Sect'],
    ]);
  });

  it('has an id that can be linked to, a role and a name, and adds no word to the text', () => {
    const html = exportHtml(sample(), EXPORT_OPTIONS);
    expect(html).toContain('<span id="page_13" role="doc-pagebreak" title="第13页"></span>');
    expect(html).toContain('<a class="page" href="#page_13" data-page="13" aria-label="第13页的链接"></a>');
    expect(exportText(sample(), EXPORT_OPTIONS)).toContain('节约用水，人人有责。各部门要加强宣传。');
  });

  it('is on the page as it is in the download', async () => {
    expect(await differencesIn(sample())).toEqual([]);
  });

  it('has an address on the ledger', () => {
    const { url } = sample();
    const pages = permalinksOf([sample()], [], [], NOTHING_GATHERED).filter((address) => address.includes('#page_'));
    expect(pages).toEqual([12, 13, 14].map((page) => `${url}#page_${page}`));
  });
});
