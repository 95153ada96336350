import { describe, expect, it } from 'vitest';
import { findDocuments, type Found } from '../../../src/search/find/find-documents.ts';
import { parseQuery } from '../../../src/search/find/parse-query.ts';
import { relaxQuery } from '../../../src/search/find/relax-query.ts';
import { aDocument, aParagraph, aPart } from '../../helpers/builders.ts';
import { indexOf } from '../index-of.ts';

const withText = (id: string, text: string) =>
  aDocument({
    id,
    title: `关于${id}的通知`,
    docNumber: null,
    parts: [aPart({ title: '', children: [aParagraph('para_1', text)] })],
  });

const collection = indexOf([
  withText('甲', '公益性公墓的管理。各单位要加强垃圾分类。'),
  withText('乙', '制定公墓条例，保障投入。'),
  withText('丙', '垃圾分类与公墓无关。'),
]);
const idsOf = ({ documents }: Found) => documents.map((number) => collection.catalog.documents[number]?.id).join('');
const relax = async (query: string) => {
  const found = await relaxQuery(await findDocuments(parseQuery(query), collection), collection);
  return [idsOf(found), ...found.query.terms.map(({ text }) => text)];
};

describe('findDocuments', () => {
  it.each([
    ['公墓', '甲乙丙'],
    ['公墓 垃圾分类', '甲丙'],
    ['公墓 -垃圾', '乙'],
    ['', '甲乙丙'],
  ])('finds for %s: %s', async (query, found) => {
    expect(idsOf(await findDocuments(parseQuery(query), collection))).toBe(found);
  });
});

describe('relaxQuery', () => {
  it('takes the longest parts of what is not found, as typed', async () => {
    expect(await relax('公益性公墓条例')).toEqual(['甲', '公益性公墓']);
    expect(await relax('公墓条例投入')).toEqual(['乙', '公墓条例', '投入']);
  });

  it('keeps the terms that are found beside the parts of those that are not', async () => {
    expect(await relax('垃圾 公墓无益')).toEqual(['丙', '垃圾', '公墓无']);
  });

  it('takes the longest term where no document holds all', async () => {
    expect(await relax('公益性 条例')).toEqual(['甲', '公益性']);
  });

  it('still leaves out what must not stand in a result', async () => {
    expect(await relax('公墓无益 -垃圾')).toEqual(['', '公墓无']);
  });

  it('finds nothing where no two characters of a query stand together', async () => {
    expect(await relax('鲸鱼')).toEqual(['']);
  });
});
