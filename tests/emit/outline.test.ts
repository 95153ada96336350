import { expect, test } from 'vitest';
import { outlineOf } from '../../src/gazette/emit/outline.ts';
import { anArticle, aParagraph, aPart, aSection } from '../helpers/builders.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

test('parts stand above their sections, in the order of the text', () => {
  expect(outlineOf(sampleDocument()).map(({ id, level }) => [id, level])).toEqual([
    ['part_1', 0],
    ['part_2', 0],
    ['chp_1', 1],
    ['lvl_1', 1],
    ['lvl_1__lvl_1', 2],
    ['lvl_1__lvl_2', 2],
    ['att_1', 0],
    ['att_2', 0],
  ]);
});

test('a part that is the whole document is not named', () => {
  const parts = [aPart({ children: [aSection('lvl_1', 1, '一、', '要求', [])] })];
  expect(outlineOf({ parts })).toEqual([{ id: 'lvl_1', level: 1, label: '一、', text: '要求' }]);
});

test('articles are listed only where no section is', () => {
  const article = anArticle(1, '第一条', [aParagraph('art_1__para_1', '甲。')]);
  expect(outlineOf({ parts: [aPart({ children: [article] })] })).toEqual([
    { id: 'art_1', level: 1, label: '第一条', text: '' },
  ]);
  const parts = [aPart({ children: [aSection('chp_1', 1, '第一章', '总则', [article])] })];
  expect(outlineOf({ parts }).map(({ id }) => id)).toEqual(['chp_1']);
});

test('a heading too long for a line is cut, and says so', () => {
  const parts = [aPart({ children: [aSection('lvl_1', 1, null, '长'.repeat(60), [])] })];
  expect(outlineOf({ parts })[0]?.text).toBe(`${'长'.repeat(39)}…`);
});
