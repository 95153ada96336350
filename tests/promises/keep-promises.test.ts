import { describe, expect, it } from 'vitest';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { promisesOf } from '../../src/gazette/promises/keep-promises.ts';
import { aDocument, anItem, aParagraph, aPart, aSection, aTable } from '../helpers/builders.ts';

/** A plan of a city that says one sentence. */
function aPlan(text: string, fields: Partial<GazetteDocument> = {}): GazetteDocument {
  const part = aPart({ title: '苏州市养老服务发展规划', genre: '规划', children: [aParagraph('para_1', text)] });
  const own = {
    id: 'plan',
    shortTitle: '苏州市养老服务发展规划',
    issuers: ['苏州市人民政府'],
    dateSigned: '2018-03-05',
  };
  return aDocument({ ...own, parts: [part], ...fields });
}

function aText(shortTitle: string, fields: Partial<GazetteDocument> = {}): GazetteDocument {
  const own = { id: 'text', shortTitle, issuers: ['苏州市民政局'], dateSigned: '2019-01-01' };
  return aDocument({ ...own, work: { id: 'w1', url: '/works/w1/' }, parts: [aPart({ title: shortTitle })], ...fields });
}

const keptBy = (...documents: GazetteDocument[]): (string | null)[] =>
  promisesOf(documents).map(({ fulfilledBy }) => fulfilledBy);

describe('a promise', () => {
  const promise = aPlan('制定公墓管理办法。');

  it('is kept by the text of its name but for the place, of the same government', () => {
    expect(keptBy(promise, aText('苏州市公墓管理办法（试行）'))).toEqual(['text']);
    expect(keptBy(aPlan('出台《本市公墓管理办法》。'), aText('公墓管理办法'))).toEqual(['text']);
  });

  it.each([
    ['another government', aText('无锡市公墓管理办法', { issuers: ['无锡市人民政府'] })],
    ['a government below', aText('公墓管理办法', { issuers: ['苏州市吴中区人民政府'] })],
    ['what was out before', aText('苏州市公墓管理办法', { dateSigned: '2017-01-01' })],
    ['a text without a date', aText('苏州市公墓管理办法', { dateSigned: null })],
    ['a text of another name', aText('苏州市公益性公墓管理办法')],
  ])('is not kept by %s', (_, text) => {
    expect(keptBy(promise, text)).toEqual([null]);
  });

  it('is not kept where two works may be what was promised', () => {
    const other = aText('公墓管理办法', { id: 'other', work: { id: 'w2', url: '/works/w2/' } });
    expect(keptBy(promise, aText('苏州市公墓管理办法'), other)).toEqual([null]);
  });

  it('is not made by a text that is no plan, nor by one that speaks of itself', () => {
    const rules = aPart({
      title: '苏州市养老服务条例',
      genre: '条例',
      children: [aParagraph('para_1', '制定公墓管理办法。')],
    });
    expect(keptBy(aPlan('', { parts: [rules] }))).toEqual([]);
    expect(keptBy(aPlan('根据上级要求，制定苏州市养老服务发展规划。'))).toEqual([]);
  });

  it('has the deadline that its sentence gives it, and no other', () => {
    const deadlines = (text: string): unknown[] => promisesOf([aPlan(text)]).map(({ byText, by }) => [byText, by]);
    expect(deadlines('2018年底前，市政府制定公墓管理办法。')).toEqual([['2018年底前', '2018-12-31']]);
    expect(deadlines('起草《公墓管理办法》，6月底前提请市政府审定并印发。')).toEqual([['6月底前', '2018-06-30']]);
    expect(deadlines('出台《纲要》实施意见，上半年完成。')).toEqual([['上半年', '2018-06-30']]);
    expect(deadlines('修订《投诉处理办法》，年内出台《营商环境评价细则》。')).toEqual([
      [null, null],
      ['年内', '2018-12-31'],
    ]);
    expect(deadlines('编制网上办事清单，2018年底前实现1673项一网通办。')).toEqual([[null, null]]);
    expect(deadlines('2018年底前，完成整改，加强巡查，制定公墓管理办法。')).toEqual([[null, null]]);
  });

  it('has the deadline of the field at its end, below it, or above the items of its section', () => {
    const promised = (...children: GazetteNode[]): unknown[] => {
      const section = aSection('lvl_1', 1, '二、', '制度建设', children);
      const part = aPart({ title: '苏州市2018年工作要点', genre: '要点', children: [section] });
      return promisesOf([aPlan('', { parts: [part] })]).map(({ words, by }) => [words, by]);
    };
    const field = aParagraph('lvl_1__para_1', '牵头单位：市民政局　　完成时限：2018年9月底前');
    const item = anItem('lvl_1__point_4', '4.', '制定公墓管理办法。');
    expect(promised(anItem('lvl_1__point_1', '1.', '制定公墓管理办法。（完成时限：2018年9月底前）'))).toEqual([
      ['公墓管理办法', '2018-09-30'],
    ]);
    expect(promised(field, item)).toEqual([['公墓管理办法', '2018-09-30']]);
    expect(promised(aParagraph('lvl_1__para_2', '制定公墓管理办法。'), field)).toEqual([
      ['公墓管理办法', '2018-09-30'],
    ]);
    expect(promised(item, anItem('lvl_1__point_5', '5.', '开展检查。（完成时限：9月底）'))).toEqual([
      ['公墓管理办法', null],
    ]);
  });

  it('is told once a section, by the place that says when, else by the text and not its heading', () => {
    const section = aSection('lvl_1', 1, '（一）', '出台《公墓管理办法》', [
      aParagraph('lvl_1__para_1', '目标任务：出台《公墓管理办法》。'),
      aParagraph('lvl_1__para_2', '起草《公墓管理办法》，年内提请市政府审定并印发实施。'),
    ]);
    const part = aPart({ title: '苏州市2018年工作要点', genre: '要点', children: [section] });
    const found = promisesOf([aPlan('', { parts: [part] })]);
    expect(found.map(({ node, verb, by }) => [node, verb, by])).toEqual([['lvl_1__para_2', '起草', '2018-12-31']]);
  });

  it('in a table has the deadline of its row, and is told with its sentence', () => {
    const table = aTable(
      'table_1',
      [['任务', '责任单位', '完成时限']],
      [['加强管理。制定公墓管理办法。', '民政局', '2018年9月底']],
    );
    const part = aPart({ title: '苏州市2018年工作要点', genre: '要点', children: [table] });
    expect(promisesOf([aPlan('', { parts: [part] })])).toEqual([
      {
        document: 'plan',
        node: 'table_1',
        url: '/documents/plan/#table_1',
        words: '公墓管理办法',
        verb: '制定',
        byText: '2018年9月底',
        by: '2018-09-30',
        sentence: '制定公墓管理办法。',
        fulfilledBy: null,
      },
    ]);
  });
});
