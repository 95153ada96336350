import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../../src/search/find/find-documents.ts';
import { findMatches } from '../../../src/search/find/find-matches.ts';
import { parseQuery } from '../../../src/search/find/parse-query.ts';
import { anArticle, aDocument, aParagraph, aPart, aTable } from '../../helpers/builders.ts';
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
const matches = async (query: string, best: Parameters<typeof findMatches>[4] = []) => {
  const { terms } = await findDocuments(parseQuery(query), collection);
  const [entry] = catalog.documents;
  if (!entry) throw new RangeError('no document');
  return findMatches(0, entry, terms, texts, best);
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

  it('has of rated places those that are half as good as the best, and where none is rated all', async () => {
    const placeOf = (text: string) => ({ start: collection.records[0]?.chars.join('').indexOf(text) ?? 0 });
    const first = { ...placeOf('第一条'), score: 3 };
    const second = { ...placeOf('第二条'), score: 7 };
    const sixth = { ...placeOf('第六条'), score: 4 };
    const { matches: found } = await matches('公墓', [second, sixth, first]);
    expect(found.map(({ label }) => label)).toEqual(['标题', '第二条', '第六条']);
    expect((await matches('公墓', [])).matches).toHaveLength(4);
  });

  it('has one place of a table, whose rows have one address', async () => {
    const rows = ['垃圾分类率', '垃圾处理率'].map((text) => [text, '100%']);
    const table = aTable('table_1', [], rows);
    const other = aDocument({ parts: [aPart({ title: '', children: [table] })] });
    const one = indexOf([other]);
    const [entry] = one.catalog.documents;
    if (!entry) throw new RangeError('no document');
    const { terms } = await findDocuments(parseQuery('垃圾'), one);
    const { matches: found } = await findMatches(0, entry, terms, one.texts);
    expect(found.map(({ id }) => id)).toEqual(['table_1']);
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
      titlePieces: ['样本办法'],
      titleMarks: [],
      docNumber: '京政发〔2019〕1号',
      matches: [],
    });
  });
});
