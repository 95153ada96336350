import { expect, test } from 'vitest';
import { isReadByUnits, unitsOf } from '../../src/gazette/model/units.ts';
import { anArticle, aParagraph, aPart, aSection } from '../helpers/builders.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

const url = '/documents/hangzhou-14th-five-year-plan/';

test('each article has a page below that of its document, and knows what it stands in', () => {
  const [first] = unitsOf(sampleDocument());
  expect(first?.url).toBe('/documents/yangzhengfa-2019-19/art_1/');
  expect(first?.above.map(({ id }) => id)).toEqual(['part_2', 'chp_1']);
});

test('where a part has no articles, its numbered headings of the first rank have one', () => {
  const children = [
    aParagraph('para_1', '“十四五”时期是杭州亚运会成功举办的重要时期。'),
    aSection('part_1', 1, '第一篇', '忠实践行“八八战略”', [aSection('part_1__chp_1', 2, '第一章', '发展基础', [])]),
    aSection('lvl_1', 1, null, '名词解释', []),
    aSection('part_2', 1, '第二篇', '数智杭州', []),
  ];
  expect(unitsOf({ url, parts: [aPart({ children })] }).map((unit) => unit.url)).toEqual([
    `${url}part_1/`,
    `${url}part_2/`,
  ]);
});

test('chapters over articles have none', () => {
  const children = [aSection('chp_1', 1, '第一章', '总则', [anArticle(1, '第一条', [])])];
  expect(unitsOf({ url, parts: [aPart({ children })] }).map(({ node }) => node.id)).toEqual(['art_1']);
});

test('a text of over a hundred screens of a phone is offered a unit at a time', () => {
  const text = (length: number) => ({ parts: [aPart({ children: [aParagraph('para_1', '文'.repeat(length))] })] });
  expect(isReadByUnits(text(47000))).toBe(false);
  expect(isReadByUnits(text(47001))).toBe(true);
});
