import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../../src/search/find/find-documents.ts';
import { parseQuery } from '../../../src/search/find/parse-query.ts';
import { aDocument, aParagraph, aPart } from '../../helpers/builders.ts';
import { indexOf } from '../index-of.ts';

const withText = (id: string, text: string) =>
  aDocument({
    id,
    title: `关于${id}的通知`,
    docNumber: null,
    parts: [aPart({ title: '', children: [aParagraph('para_1', text)] })],
  });

const { catalog, index, confirm } = indexOf([
  withText('甲', '公益性公墓的管理。各单位要加强垃圾分类。'),
  withText('乙', '制定公墓条例，保障投入。'),
  withText('丙', '垃圾分类与公墓无关。'),
]);
const search = async (query: string) => {
  const { documents, texts, relaxed } = await findDocuments(parseQuery(query), catalog, index, confirm);
  return { found: documents.map((number) => catalog.documents[number]?.id).join(''), texts, relaxed };
};

describe('findDocuments', () => {
  it.each([
    ['公墓', '甲乙丙'],
    ['公墓 垃圾分类', '甲丙'],
    ['公墓 -垃圾', '乙'],
    ['', '甲乙丙'],
  ])('finds for %s: %s', async (query, found) => {
    expect(await search(query)).toMatchObject({ found, relaxed: false });
  });

  it('takes the longest parts of what is not found, and says so', async () => {
    expect(await search('公益性公墓条例')).toEqual({ found: '甲', texts: ['公益性公墓'], relaxed: true });
    expect(await search('公墓条例投入')).toEqual({ found: '乙', texts: ['公墓条例', '投入'], relaxed: true });
  });

  it('keeps the terms that are found beside the parts of those that are not', async () => {
    expect(await search('垃圾 公墓无益')).toEqual({ found: '丙', texts: ['垃圾', '公墓无'], relaxed: true });
  });

  it('takes the longest term where no document holds all', async () => {
    expect(await search('公益性 条例')).toEqual({ found: '甲', texts: ['公益性'], relaxed: true });
  });

  it('finds nothing where no two characters of a query stand together', async () => {
    expect(await search('鲸鱼')).toEqual({ found: '', texts: [], relaxed: true });
  });
});
