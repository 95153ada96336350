import { describe, expect, test } from 'vitest';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { aDocument, aParagraph, aPart, anArticle } from '../helpers/builders.ts';
import { cited, saying } from '../helpers/citing.ts';

const ASOF = { asOf: '2024-01-01' };

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
