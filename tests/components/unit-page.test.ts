import { expect, test } from 'vitest';
import { drawUnit } from '../../src/components/document/draw-unit.ts';
import { describeUnit, kindOfUnit, nameUnit, outlineOfUnit } from '../../src/components/document/unit-words.ts';
import { unitsOf } from '../../src/gazette/model/units.ts';
import { anArticle, aParagraph, aPart, aSection } from '../helpers/builders.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

const conditions = aSection('lvl_2', 1, '二、', '申请条件', [
  aSection('lvl_2__lvl_1', 2, '（一）', '毕业生', [
    aParagraph('lvl_2__lvl_1__para_1', '毕业时间不超过2年的全日制高校毕业生。'),
  ]),
]);

test('an article alone leads to places of the whole text where they are not its own', () => {
  const html = drawUnit(sampleDocument(), 'art_2', new Map());
  expect(html).toContain('<h3><a href="#art_2">第二条</a>');
  expect(html).toContain('<a href="/documents/yangzhengfa-2019-19/#art_1">本办法第一条</a>');
});

test('the heading of a section is that of its page, and those in it stand below, each in its rank', () => {
  const deeper = aSection('lvl_2__lvl_2', 2, '（二）', '在职人员', [
    aSection('lvl_2__lvl_2__lvl_1', 3, '1.', '引进人才', []),
  ]);
  const parts = [aPart({ children: [{ ...conditions, children: [...conditions.children, deeper] }] })];
  const html = drawUnit({ ...sampleDocument(), parts }, 'lvl_2', new Map());
  expect(html).not.toContain('申请条件');
  expect(html.match(/<h\d/gu)).toEqual(['<h3', '<h3', '<h4']);
});

test('a message shows the sentences of a unit, not its headings', () => {
  expect(describeUnit(conditions)).toBe('毕业时间不超过2年的全日制高校毕业生。');
  expect(describeUnit(aSection('lvl_3', 1, '三、', '附表', []))).toBe('附表');
  const long = anArticle(1, '第一条', [aParagraph('art_1__para_1', '住房'.repeat(100))]);
  expect(describeUnit(long)).toBe(`${'住房'.repeat(75)}……`);
});

test('a unit is called what its label calls it', () => {
  const units = unitsOf(sampleDocument()).map(({ node }) => node);
  expect(units.map(kindOfUnit)).toEqual(['条', '条']);
  expect(kindOfUnit(aSection('part_1', 1, '第一篇', '数智杭州', []))).toBe('篇');
  expect(kindOfUnit(conditions)).toBe('部分');
  expect(nameUnit(conditions)).toBe('二、申请条件');
  const long = anArticle(12, '第十二条', [aParagraph('art_12__para_1', '市住房城乡建设部门负责'.repeat(4))]);
  expect(nameUnit(long)).toBe(`第十二条　${'市住房城乡建设部门负责'.repeat(4).slice(0, 30)}……`);
});

test('the outline of a unit is what stands in it', () => {
  const entry = (id: string, level: number) => ({ id, level, label: null, text: id });
  const whole = [entry('part_1', 1), entry('part_1__chp_1', 2), entry('part_1__chp_1__sec_1', 3), entry('part_10', 1)];
  expect(outlineOfUnit(whole, aSection('part_1', 1, '第一篇', '', [])).map(({ id, level }) => [id, level])).toEqual([
    ['part_1__chp_1', 1],
    ['part_1__chp_1__sec_1', 2],
  ]);
});
