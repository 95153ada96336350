import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/search/find/catalog.ts';
import { findDocuments } from '../../../src/search/find/find-documents.ts';
import { parseQuery } from '../../../src/search/find/parse-query.ts';
import { boostOf, compareBy, type Sort } from '../../../src/search/find/rank.ts';
import { weigher } from '../../../src/search/find/rank-places.ts';
import { aDocument, aParagraph, aPart } from '../../helpers/builders.ts';
import { indexOf } from '../index-of.ts';

const document = (id: string, title: string, docNumber: string | null, text: string, dateSigned: string | null) =>
  aDocument({
    id,
    title,
    docNumber,
    dateSigned,
    parts: [aPart({ title: '', children: [aParagraph('para_1', text)] })],
  });

const collection = indexOf([
  document(
    'cites',
    '关于实施意见的通知',
    '京政发〔2018〕3号',
    '《公墓管理办法》（京政发〔2018〕1号）、《公墓管理办法》、《公墓管理办法》同时废止。',
    '2018-03-01',
  ),
  document('itself', '公墓管理办法', '京政发〔2018〕1号', '为规范管理。', '2018-01-01'),
  document('amends', '关于修改公墓管理办法的决定', '京政发〔2018〕11号', '第一条修改为：', '2018-02-01'),
  document('undated', '公墓名录', null, '公墓管理办法附表', null),
]);

const { catalog } = collection;
const weigh = weigher(catalog);

const order = async (query: string, sort: Sort = 'relevance') => {
  const { documents, terms } = await findDocuments(parseQuery(query), collection);
  const ranked = documents.map((number) => {
    const entry = entryOf(catalog, number);
    const [hits] = terms.flatMap((term) => term.hits);
    const score = boostOf(number, entry, terms) + weigh(number, hits?.hits.get(number)?.at ?? []);
    return { entry, score };
  });
  return ranked.sort(compareBy(sort)).map(({ entry }) => entry.id);
};

describe('the order of results', () => {
  it('has the document of a title first, then those with it in theirs', async () => {
    expect((await order('公墓管理办法')).slice(0, 2)).toEqual(['itself', 'amends']);
  });

  it('has the document of a number first, though others cite it more often', async () => {
    expect((await order('京政发〔2018〕1号'))[0]).toBe('itself');
  });

  it('knows a title that is typed with blanks', async () => {
    expect((await order('公墓 管理办法'))[0]).toBe('itself');
  });

  it('puts more of a title before less of it', async () => {
    expect((await order('公墓')).slice(0, 3)).toEqual(['undated', 'itself', 'amends']);
  });

  it('follows the dates where it is asked to, unknown ones last', async () => {
    expect(await order('公墓管理办法', 'newest')).toEqual(['cites', 'amends', 'itself', 'undated']);
    expect(await order('公墓管理办法', 'oldest')).toEqual(['itself', 'amends', 'cites', 'undated']);
  });
});
