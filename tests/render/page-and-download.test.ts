import { describe, expect, it } from 'vitest';
import { compilePage } from '../helpers/compile-mdx.ts';
import { convertFiles, convertSeeds } from '../helpers/convert-seeds.ts';
import { differencesIn } from '../helpers/page-and-download.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

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
