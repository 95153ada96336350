import { describe, expect, test } from 'vitest';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { aDocument, aFootnote, aParagraph, aPart, aSection, aTable, anArticle } from '../helpers/builders.ts';

const ASOF = { asOf: '2024-01-01' };

/** A document that is one instrument of one paragraph. */
function saying(text: string, fields: Partial<GazetteDocument> = {}): GazetteDocument {
  const title = fields.title ?? '北京市人民政府关于样本工作的意见';
  const parts = [aPart({ id: 'body', title, children: [aParagraph('para_1', text)] })];
  return aDocument({ id: 'citing', docNumber: null, parts, title, ...fields });
}

function cited(title: string, fields: Partial<GazetteDocument> = {}): GazetteDocument {
  return saying('正文。', { id: 'cited', title, shortTitle: title, ...fields });
}

function targetsOf(documents: GazetteDocument[]): string[] {
  const [citing] = linkCollection(documents, ASOF).documents;
  return (citing?.references ?? []).map(({ target: t }) => `${t.kind} ${t.id}${t.node ? `#${t.node}` : ''}`);
}

describe('a citation leads', () => {
  test('by its number, whatever title it gives', () => {
    const target = cited('北京市人民政府关于甲工作的意见', { docNumber: '京政发〔2018〕3号' });
    expect(
      targetsOf([saying('参照《甲意见的另一题目》（京政发[2018] 3 号）和京政发〔2018〕3号文件。'), target]),
    ).toEqual(['document cited', 'document cited']);
  });

  test('by a number inside a range', () => {
    const target = cited('北京市人民政府人事任免', { docNumber: '京政任〔2017〕130-〔2018〕73号' });
    expect(targetsOf([saying('见京政任〔2017〕140号、京政任〔2018〕73号、京政任〔2018〕74号。'), target])).toEqual([
      'document cited',
      'document cited',
      'work jingzhengren-2018-74',
    ]);
  });

  test('by title, with or without issuer and the notice round it', () => {
    const target = aDocument({
      id: 'cited',
      title: '北京市人民政府办公厅关于印发北京市甲行动方案的通知',
      docNumber: '京政办发〔2018〕3号',
      issuers: ['北京市人民政府办公厅'],
      parts: [
        aPart({ id: 'notice', role: 'notice', title: '北京市人民政府办公厅关于印发北京市甲行动方案的通知' }),
        aPart({ id: 'body', title: '北京市甲行动方案' }),
      ],
    });
    const text =
      '落实《北京市甲行动方案》《关于印发〈北京市甲行动方案〉的通知》，市政府办公厅《北京市甲行动方案》、国务院《北京市甲行动方案》。';
    expect(targetsOf([saying(text), target])).toEqual([
      'document cited',
      'document cited',
      'document cited',
      'work guowuyuan-beijingshijiaxingdongfangan',
    ]);
  });

  test('not to a document with another number', () => {
    const target = cited('北京市甲管理办法', { docNumber: '京政发〔2018〕3号' });
    expect(targetsOf([saying('按照《北京市甲管理办法》（京政发〔2010〕9号）执行。'), target])).toEqual([
      'work jingzhengfa-2010-9',
    ]);
  });

  test('to the article that it names, and without it to the document', () => {
    const parts = [
      aPart({
        id: 'body',
        title: '北京市甲管理办法',
        children: [
          anArticle(12, '第十二条', [aParagraph('art_12__para_1', '甲。'), aParagraph('art_12__para_2', '乙。')]),
        ],
      }),
    ];
    const target = cited('北京市甲管理办法', { parts });
    const documents = [saying('按照《北京市甲管理办法》第十二条第二款、《北京市甲管理办法》第八十条执行。'), target];
    expect(targetsOf(documents)).toEqual(['document cited#art_12__para_2', 'document cited']);
    const { findings, documents: linked } = linkCollection(documents, ASOF);
    expect(findings).toMatchObject([{ rule: 'link/unresolved', document: 'citing' }]);
    expect(linked[1]?.citedBy.map((c) => c.to)).toEqual(['art_12__para_2', null]);
  });

  test('to an annex of its own document', () => {
    const parts = [
      aPart({ id: 'body', children: [aParagraph('para_1', '应与《北京市甲及乙项目申报书》一致。')] }),
      aPart({ id: 'att_1', role: 'annex', label: '附件1', title: '北京市甲、乙项目申报书' }),
    ];
    expect(targetsOf([aDocument({ parts })])).toEqual(['self jingzhengfa-2019-1#att_1']);
  });

  test('to an edition of a title that names none, where there is one', () => {
    const targets = (title: string, edition: string) =>
      targetsOf([saying(`执行《${title}》。`), cited(`${title}（${edition}）`)]);
    expect(targets('外商投资准入特别管理措施', '2018年版')).toEqual(['document cited']);
    expect(targets('产业结构调整指导目录', '2011年修正')).toEqual(['document cited']);
  });

  test('to the instrument of the notice that issues it, under a slightly different title as well', () => {
    const parts = [
      aPart({
        id: 'notice',
        role: 'notice',
        title: '通知',
        children: [aParagraph('p', '现将《甲的实施方案》印发给你们。')],
      }),
      aPart({ id: 'body', title: '甲实施方案' }),
    ];
    expect(targetsOf([aDocument({ parts })])).toEqual(['self jingzhengfa-2019-1#body']);
  });

  test('never to the document itself where it repeals its namesake, and by its own number is reported', () => {
    const title = '北京市甲管理办法';
    const namesake = saying('原《北京市甲管理办法》同时废止。', { title, docNumber: '京政发〔2019〕8号' });
    expect(targetsOf([namesake])).toEqual(['work beijingshijiaguanlibanfa']);
    const wrong = saying('原《北京市甲管理办法》（京政发〔2019〕8号）同时废止。', {
      title,
      docNumber: '京政发〔2019〕8号',
    });
    expect(targetsOf([wrong])).toEqual(['work jingzhengfa-2019-8']);
    expect(linkCollection([wrong], ASOF).findings).toMatchObject([{ rule: 'link/repeals-itself', document: 'citing' }]);
  });

  test('to a bare 文种 in the title of a notice before', () => {
    const [notice, bare] = targetsOf([saying('落实《关于印发〈甲行动计划〉》。按照《行动计划》执行。')]);
    expect(bare).toBe(notice);
  });

  test('to a bare 文种 only where one text before ends so', () => {
    const text = (second: string) => saying(`落实《甲行动计划》${second}。按照《行动计划》执行。`);
    expect(targetsOf([text('')])).toEqual(['work jiaxingdongjihua', 'work jiaxingdongjihua']);
    expect(targetsOf([text('《乙行动计划》')]).at(-1)).toBe('work xingdongjihua-citing');
    expect(linkCollection([text('《乙行动计划》')], ASOF).findings).toMatchObject([{ rule: 'link/ambiguous' }]);
  });
});

describe('what is derived', () => {
  test('is the status as of a day', () => {
    const old = cited('北京市甲管理办法', { docNumber: '京政发〔2015〕1号', dateSigned: '2015-01-01' });
    const repealing = saying('《北京市甲管理办法》（京政发〔2015〕1号）自2019年6月1日起废止。', {
      dateSigned: '2019-01-01',
    });
    const status = (asOf: string) => linkCollection([old, repealing], { asOf }).documents[0]?.status;
    expect(status('2019-05-31')).toEqual({ value: 'in-force' });
    expect(status('2019-06-01')).toEqual({
      value: 'repealed',
      since: '2019-06-01',
      by: {
        id: 'citing',
        url: '/documents/citing/',
        title: '北京市人民政府关于样本工作的意见',
        docNumber: null,
        at: 'para_1',
        atLabel: '第1段',
      },
    });
  });

  test('is that a text ends by its own term or the period of its plan, and is unknown without a date', () => {
    const statusOf = (fields: Partial<GazetteDocument>) =>
      linkCollection([cited('甲', fields)], ASOF).documents[0]?.status;
    expect(statusOf({ dateExpires: '2023-12-31' })).toEqual({ value: 'expired', since: '2023-12-31' });
    expect(statusOf({ dateExpires: '2024-01-01' })).toEqual({ value: 'in-force' });
    expect(statusOf({ planPeriod: { from: 2018, to: 2020 } })).toEqual({ value: 'expired', since: '2020-12-31' });
    expect(statusOf({ dateSigned: null })).toEqual({ value: 'unknown' });
    expect(statusOf({ dateEffective: '2025-01-01' })).toEqual({ value: 'unknown' });
  });

  test('is that a text in its final form follows the one on trial that it repeals', () => {
    const trial = cited('北京市甲管理办法（试行）', { docNumber: '京政发〔2015〕1号' });
    const title = '北京市甲管理办法';
    const final = saying('《北京市甲管理办法（试行）》（京政发〔2015〕1号）同时废止。', { title, shortTitle: title });
    const [first] = linkCollection([trial, final], ASOF).documents;
    expect(first?.lineage.successors).toMatchObject([{ id: 'citing', inferred: false }]);
  });

  test('is not that a text is repealed where one article of it is', () => {
    const old = cited('北京市甲管理办法', { docNumber: '京政发〔2015〕1号' });
    const repealing = saying('《北京市甲管理办法》（京政发〔2015〕1号）第三条同时废止。');
    expect(linkCollection([old, repealing], ASOF).documents[0]?.status.value).toBe('in-force');
  });

  test('is who cites, with place, words and the place that is cited', () => {
    const parts = [
      aPart({
        id: 'body',
        title: '样本办法',
        children: [
          anArticle(40, '第四十条', [
            aParagraph('art_40__para_1', '甲。'),
            aParagraph('art_40__para_2', '根据《北京市甲管理办法》执行。'),
          ]),
        ],
      }),
    ];
    const [target] = linkCollection(
      [cited('北京市甲管理办法'), aDocument({ id: 'citing', title: '样本办法', parts })],
      ASOF,
    ).documents;
    expect(target?.citedBy).toEqual([
      {
        id: 'citing',
        relation: 'basis',
        at: 'art_40__para_2',
        url: '/documents/citing/#art_40__para_2',
        title: '样本办法',
        label: '第四十条第二款',
        snippet: '根据《北京市甲管理办法》执行',
        to: null,
      },
    ]);
  });

  test('is who cites in one line, also where a cell breaks it', () => {
    const table = aTable('table_1', [['依据']], [['按照《北京市甲\n管理办法》执行']]);
    const citing = aDocument({ id: 'citing', parts: [aPart({ children: [table] })] });
    const [target] = linkCollection([cited('北京市甲管理办法'), citing], ASOF).documents;
    expect(target?.citedBy.map((c) => c.snippet)).toEqual(['按照《北京市甲 管理办法》执行']);
  });

  test('is not that a document cites itself', () => {
    const [document] = linkCollection(
      [saying('制定《北京市甲管理办法》。', { title: '北京市甲管理办法' })],
      ASOF,
    ).documents;
    expect(document?.references).toMatchObject([{ target: { kind: 'self' } }]);
    expect(document?.citedBy).toEqual([]);
  });

  test('are the neighbours in a series, none where two texts bear one number', () => {
    const points = (year: number, id = `y${year}`) =>
      cited(`北京市${year}年政务公开工作要点`, { id, url: `/documents/${id}/` });
    const { documents } = linkCollection([points(2020), points(2018), points(2019)], ASOF);
    const ids = documents.map((d) => [d.lineage.predecessors.map((l) => l.id), d.lineage.successors.map((l) => l.id)]);
    expect(ids).toEqual([
      [['y2019'], []],
      [[], ['y2019']],
      [['y2018'], ['y2020']],
    ]);
    expect(documents[0]?.lineage.predecessors[0]?.inferred).toBe(true);
    const doubled = linkCollection([points(2018), points(2019), points(2019, 'again')], ASOF).documents;
    expect(doubled.flatMap((d) => [...d.lineage.predecessors, ...d.lineage.successors])).toEqual([]);
  });
});

describe('linkCollection', () => {
  const table = aTable('table_1', [['内容', '法律法规依据']], [['甲', '《旅行社条例》']], {
    title: '甲表',
    note: '注：见《甲通知》。',
  });
  const parts = [
    aPart({
      id: 'body',
      title: '样本办法',
      children: [
        aSection('lvl_1', 1, '一、', '落实《甲规划》', [
          aParagraph('para_1', '根据《乙法》办理，详见附件。', { spans: [{ kind: 'sup', start: 0, end: 1 }] }),
        ]),
        table,
        aFootnote('fn_1', '①', '依据《丙条例》。'),
      ],
    }),
    aPart({ id: 'att_1', role: 'annex', label: '附件', title: '甲表' }),
  ];
  const document = aDocument({ parts });

  test('finds citations in headings, paragraphs, cells, notes and footnotes', () => {
    const [linked] = linkCollection([document], ASOF).documents;
    expect(linked?.references.map((r) => `${r.at} ${r.relation} ${r.cite}`)).toEqual([
      'lvl_1 implements 《甲规划》',
      'para_1 basis 《乙法》',
      'table_1 basis 《旅行社条例》',
      'table_1 cites 《甲通知》',
      'fn_1 basis 《丙条例》',
    ]);
  });

  test('puts spans over the words they mean, beside those that were there', () => {
    const [linked] = linkCollection([document], ASOF).documents;
    const [section] = linked?.parts[0]?.children ?? [];
    const paragraph = section?.type === 'section' ? section.children[0] : undefined;
    expect(section).toMatchObject({ spans: [{ kind: 'ref', ref: 0, start: 2, end: 7 }] });
    expect(paragraph).toMatchObject({
      spans: [
        { kind: 'sup', start: 0, end: 1 },
        { kind: 'ref', ref: 1, start: 2, end: 6 },
        { kind: 'internal', start: 11, end: 13, targets: ['att_1'] },
      ],
    });
  });

  test('leaves its input as it was', () => {
    const before = structuredClone(document);
    linkCollection([document], ASOF);
    expect(document).toEqual(before);
  });

  test('does not depend on the order of documents', () => {
    const documents = [
      saying('按照《甲办法》和《乙办法》（京政发〔2018〕1号）执行。'),
      saying('根据国务院《甲办法》执行。', { id: 'other' }),
      cited('北京市丙管理办法'),
    ];
    expect(linkCollection([...documents].reverse(), ASOF).works.map((w) => w.id)).toEqual(
      linkCollection(documents, ASOF).works.map((w) => w.id),
    );
  });
});
