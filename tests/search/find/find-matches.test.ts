import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../../src/search/find/find-documents.ts';
import { findMatches } from '../../../src/search/find/find-matches.ts';
import { parseQuery } from '../../../src/search/find/parse-query.ts';
import { anArticle, aDocument, aParagraph, aPart } from '../../helpers/builders.ts';
import { indexOf } from '../index-of.ts';

const article = (number: number, label: string, text: string) =>
  anArticle(number, label, [aParagraph(`art_${number}__para_1`, text)]);
const document = aDocument({
  id: 'sample',
  title: '公墓管理办法',
  docNumber: '京政发〔2019〕1号',
  parts: [
    aPart({
      id: 'notice',
      role: 'notice',
      title: '',
      children: [aParagraph('notice__para_1', '现将公墓管理办法印发给你们。')],
    }),
    aPart({
      id: 'body',
      title: '',
      children: [
        article(1, '第一条', '为规范公墓。'),
        article(2, '第二条', '公墓的垃圾分类。'),
        article(3, '第三条', '公墓。'),
        article(4, '第四条', '公墓。'),
        article(5, '第五条', '附'.repeat(9000)),
        article(6, '第六条', '绿化公墓。'),
      ],
    }),
  ],
});
const collection = indexOf([document]);
const { catalog, texts } = collection;
const matches = async (query: string) => {
  const { terms } = await findDocuments(parseQuery(query), collection);
  const [entry] = catalog.documents;
  if (!entry) throw new RangeError('no document');
  return findMatches(0, entry, terms, texts);
};

describe('findMatches', () => {
  it('has the best place whole, and no other', async () => {
    const { matches: found } = await matches('公墓 垃圾');
    expect(found.map(({ whole }) => whole)).toEqual([null, ['第二条　公墓的垃圾分类。'], null, null]);
  });

  it('has the title first, then three places, articles before the notice', async () => {
    const { matches: found, title, titleMarks } = await matches('公墓');
    expect(found.map(({ label }) => label)).toEqual(['标题', '第一条', '第二条', '第三条']);
    expect(title).toBe('公墓管理办法');
    expect(titleMarks).toEqual([[0, 2]]);
  });

  it('has the place of most terms first', async () => {
    const { matches: found } = await matches('公墓 垃圾');
    expect(found[1]).toMatchObject({
      id: 'art_2',
      url: '/documents/sample/#art_2',
      excerpt: '第二条　公墓的垃圾分类。',
      marks: [
        [4, 6],
        [7, 9],
      ],
    });
  });

  it('loads the part of a long document in which the term stands', async () => {
    const { matches: found } = await matches('绿化');
    expect(found.map(({ id }) => id)).toEqual(['art_6']);
  });

  it('leads to the document where the number matches', async () => {
    const { matches: found, docNumber } = await matches('京政发[2019]1号');
    expect(found).toEqual([
      {
        id: '',
        url: '/documents/sample/',
        label: '发文字号',
        whole: null,
        excerpt: '京政发〔2019〕1号',
        marks: [[0, 11]],
      },
    ]);
    expect(docNumber).toBe('京政发〔2019〕1号');
  });

  it('has no places for a query without terms', async () => {
    expect(await matches('')).toEqual({
      title: '公墓管理办法',
      titleMarks: [],
      docNumber: '京政发〔2019〕1号',
      matches: [],
    });
  });
});
