import { describe, expect, it } from 'vitest';
import type { GazetteNode } from '../../../src/gazette/model/nodes.ts';
import { entriesOf } from '../../../src/search/make/entries-of.ts';
import { aDocument, aFigure, anArticle, anItem, aParagraph, aPart, aSection, aTable } from '../../helpers/builders.ts';
import { sampleDocument } from '../../helpers/sample-document.ts';
import { piecesOf } from '../../helpers/words-of-tree.ts';

function entriesIn(children: GazetteNode[]) {
  const all = entriesOf(aDocument({ docNumber: null, parts: [aPart({ title: '', children })] }));
  return all.slice(1).map(({ id, label, text }) => ({ id, label, text }));
}

describe('entriesOf', () => {
  it('puts the title first and the number second, where the ranking looks for them', () => {
    const [title, number] = entriesOf(aDocument());
    expect([title?.text, number?.text]).toEqual(['北京市人民政府关于印发样本办法的通知', '京政发〔2019〕1号']);
  });

  it('leaves out nothing that a reader sees', () => {
    const document = sampleDocument();
    const all = entriesOf(document)
      .map(({ text }) => text)
      .join('\n');
    for (const text of piecesOf(document)) expect(all).toContain(text);
  });

  it('joins the label of an article and its first paragraph, as they are printed, and leads to the article', () => {
    const article = anArticle(2, '第二条', [
      aParagraph('art_2__para_1', '本办法适用于全区。'),
      aParagraph('art_2__para_2', '镇级公墓除外。'),
    ]);
    expect(entriesIn([article])).toEqual([
      { id: 'art_2', label: '第二条', text: '第二条　本办法适用于全区。' },
      { id: 'art_2__para_2', label: '第二条第二款', text: '镇级公墓除外。' },
    ]);
  });

  it('joins a heading that opens a paragraph with what follows in the line', () => {
    const section = aSection('lvl_1', 1, '（一）', '加强领导。', [aParagraph('lvl_1__para_1', '在区委领导下')], {
      runIn: true,
    });
    expect(entriesIn([section])).toEqual([{ id: 'lvl_1', label: '第一部分', text: '（一）加强领导。在区委领导下' }]);
  });

  it('keeps an ordinary heading apart from the paragraph below it', () => {
    const section = aSection('lvl_1', 1, '一、', '总体要求', [
      aParagraph('lvl_1__para_1', '坚持节约用地'),
      anItem('lvl_1__point_1', '1.', '编制规划'),
    ]);
    expect(entriesIn([section]).map(({ text }) => text)).toEqual(['一、总体要求', '坚持节约用地', '1.编制规划']);
  });

  it('makes one entry of a row, with a boundary between its cells', () => {
    const table = aTable('table_1', [['单位', '任务']], [['区农业\n农村局', '移风易俗']], {
      title: '分工表',
      note: '注：略',
    });
    expect(entriesIn([table]).map(({ text }) => text)).toEqual([
      '分工表',
      '单位\t任务',
      '区农业 农村局\t移风易俗',
      '注：略',
    ]);
  });

  it('has no entry for what has no text', () => {
    expect(entriesIn([aFigure('fig_1', '')])).toEqual([]);
  });

  it('weighs titles above headings, headings above labels, labels above text', () => {
    const children = [
      aSection('lvl_1', 1, '一、', '总则', [anArticle(1, '第一条', [aParagraph('art_1__para_1', '为规范管理')])]),
    ];
    const [title, , part, heading, article] = entriesOf(aDocument({ parts: [aPart({ title: '样本', children })] }));
    const weights = [title?.weight, part?.weight, heading?.weight, article?.lead?.weight, article?.weight];
    expect(weights).toEqual([...weights].sort((a, b) => (b ?? 0) - (a ?? 0)));
    expect(new Set(weights).size).toBe(5);
  });
});
