import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { emitMdx } from '../../src/gazette/emit/emit-mdx.ts';
import { exportHtml } from '../../src/gazette/export/export-html.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { compareNodes } from '../helpers/compare-nodes.ts';
import { compilePage, type Compiled } from '../helpers/compile-mdx.ts';
import { convertFiles, convertSeeds } from '../helpers/convert-seeds.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

const OPTIONS = { site: 'https://gongbao.example', issue: { name: '样本区人民政府公报', issue: '2019年第1期' } };

/** What differs between the page, as it is compiled from the MDX, and the file to take away. */
async function differencesIn(document: GazetteDocument): Promise<object[]> {
  const page = toHast(await compilePage(emitMdx(document)));
  return compareNodes(document, page, fromHtml(exportHtml(document, OPTIONS)));
}

function toHast({ name, props, children }: Compiled): ElementContent {
  return {
    type: 'element',
    tagName: name,
    properties: { id: props['id'] as string, className: String(props['class']).split(' ') },
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : toHast(child))),
  };
}

describe('a page and the file to take away have the same elements and words, node by node,', () => {
  it('in a document that has one of everything', async () => {
    expect(await differencesIn(sampleDocument())).toEqual([]);
  });

  it.each([
    ['of this repository', convertSeeds],
    ['of other cities', () => convertFiles('tests/collections/*/seeds/*.txt')],
  ])('in all documents of the gazettes %s', async (_, convert) => {
    const documents = convert();
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) expect(await differencesIn(document), document.id).toEqual([]);
  });
});

it('a component that no document has is refused', async () => {
  const mdx =
    '---\nurl: /documents/a-1/\n---\n\n<Part id="body" role="instrument">\n  <Sidebar id="a">甲</Sidebar>\n</Part>';
  await expect(compilePage(mdx)).rejects.toThrow('unexpected <Sidebar>, expected a component of a document');
});
