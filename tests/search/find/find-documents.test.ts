import { describe, expect, it } from 'vitest';
import { findDocuments, type Found } from '../../../src/search/find/find-documents.ts';
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

const collection = indexOf([
  withText('甲', '公益性公墓的管理。各单位要加强垃圾分类。'),
  withText('乙', '制定公墓条例，保障投入。'),
  withText('丙', '垃圾分类与公墓无关。'),
]);
const idsOf = ({ documents }: Found) => documents.map((number) => collection.catalog.documents[number]?.id).join('');
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
