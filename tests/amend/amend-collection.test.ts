import { describe, expect, test } from 'vitest';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { amendedCollection, amendFamily } from './amend-family.ts';

function find(documents: readonly GazetteDocument[], id: string): GazetteDocument {
  const found = documents.find((document) => document.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
}

describe('a decision that amends two laws', () => {
  const documents = amendFamily('committees-2018');
  const decision = find(documents, 'npc-2019-1-p3');

  test('makes of both the text that was published', () => {
    expect(decision.consolidations.map(({ title, equal, of }) => [title, equal, of])).toEqual([
      ['中华人民共和国村民委员会组织法', 5, 5],
      ['中华人民共和国城市居民委员会组织法', 8, 8],
    ]);
  });

  test('leads to the articles of the texts before, and they to it', () => {
    expect(decision.acts.map(({ target }) => [target.document, target.node])).toEqual([
      ['npc-2010-7-p3', 'art_11__para_2'],
      ['npc-1989-6-p3', 'art_8__para_1'],
    ]);
    expect(find(documents, 'npc-2010-7-p3').amendedBy).toMatchObject([
      { document: 'npc-2019-1-p3', place: '第十一条第二款', node: 'art_11__para_2', from: '2018-12-29' },
    ]);
  });
});

describe('a decision that deletes, inserts and renumbers', () => {
  const documents = amendFamily('medical-practice-2016');
  const [proof] = find(documents, 'fashi-2016-27').consolidations;

  test('makes the published text but for what it does not name', () => {
    expect([proof?.equal, proof?.of]).toEqual([5, 6]);
    expect(proof?.divergences.map(({ label }) => label)).toEqual(['第六条']);
  });
});

describe('a decision that amends a list of regulations', () => {
  const documents = amendFamily('regulations-2013');
  const decision = documents.find(({ acts }) => acts.length > 0);

  test('has the published order of articles from “条文顺序作相应调整”', () => {
    const [, proof] = decision?.consolidations ?? [];
    expect(proof).toMatchObject({ title: '外国商会管理暂行规定', equal: 9, of: 9, divergences: [], wording: null });
  });

  test('makes a text that no gazette prints, for which nobody but this site answers', () => {
    const [made] = decision?.consolidations ?? [];
    expect(made).toMatchObject({ printed: null, of: 0 });
    const seventh = made?.wording?.articles.find(({ number }) => number === 7);
    expect(seventh?.paragraphs[0]?.text).toContain('由县以上地方税务机关批准');
  });

  test('names what it cannot be carried out on', () => {
    const other = decision?.acts.filter(({ target }) => target.title === '乡镇煤矿管理条例');
    expect(other?.map(({ executed, why }) => ({ executed, why }))).toEqual([
      { executed: false, why: '本站没有修改前的文本。' },
    ]);
  });
});

describe('a decision whose acts stand in an annex, on what a ministry issued and another organ amends', () => {
  const documents = amendFamily('adoption-2023');
  const [decision, first, second] = ['guowuyuanling-764', 'minzhengbuling-14', 'gwy-2023-23-p4'].map((end) =>
    documents.find(({ id }) => id.endsWith(end)),
  );

  test('both texts are one work, and the later follows from the decision', () => {
    expect(second?.work.id).toBe(first?.work.id);
    expect(first?.status).toMatchObject({ value: 'amended', since: '2023-07-20', by: { id: decision?.id } });
  });

  test('its acts are read from the annex and make the published text', () => {
    expect(decision?.acts.map(({ verb, target, at }) => [verb, target.place, at.split('__')[0]])).toEqual([
      ['replace', '第一条', 'att_1'],
      ['insert', '第三条', 'att_1'],
      ['renumber', '第七条', 'att_1'],
      ['replace-words', '第七条第一款', 'att_1'],
      ['renumber', '第十条', 'att_1'],
      ['replace-words', '第十条', 'att_1'],
    ]);
    expect(decision?.consolidations).toMatchObject([{ equal: 9, of: 9, divergences: [], unclear: [] }]);
  });

  test('what another annex lists is repealed', () => {
    const repealed = decision?.references.filter(({ relation }) => relation === 'repeals');
    expect(repealed?.map(({ cite, at }) => [cite, at.split('__')[0]])).toEqual([['产品质量监督试行办法', 'att_2']]);
  });
});

describe('a decision that prints the text behind itself as it has amended it', () => {
  const { documents, works } = amendedCollection('holidays-2013');
  const order = find(documents, 'zhonghuarenmingongheguoguowuyuanling-644');
  const before = find(documents, 'gwy-2008-1-p3');
  const work = works.find(({ id }) => id === before.work.id);

  test('prints an edition of its work, though the contents page has only the decision', () => {
    expect(work?.title).toBe('全国年节及纪念日放假办法');
    expect(work?.editions.map(({ document, part, url, from, to }) => [document, part, url, from, to])).toEqual([
      [before.id, undefined, before.url, '2007-12-14', '2014-01-01'],
      [order.id, 'body_2', `${order.url}#body_2`, '2014-01-01', null],
    ]);
    expect(work?.status).toEqual({ value: 'in-force' });
    expect(order.work.id).not.toBe(work?.id);
    expect(order.status).toEqual({ value: 'in-force' });
  });

  test('has changed the text before, which says so, while the work holds', () => {
    expect(before.status).toMatchObject({ value: 'amended', by: { id: order.id } });
    expect(before.work.status).toEqual({ value: 'in-force' });
    expect(order.references.find(({ relation }) => relation === 'amends')?.target).toMatchObject({
      work: work?.id,
      edition: before.id,
    });
  });

  test('makes the text that it prints', () => {
    expect(order.consolidations).toMatchObject([
      { work: work?.id, base: before.id, printedUrl: `${order.url}#body_2`, equal: 7, of: 7, divergences: [] },
    ]);
  });
});
