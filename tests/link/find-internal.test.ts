import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/gazette/link/citations/find-citations.ts';
import { findInternal } from '../../src/gazette/link/within/find-place-links.ts';
import { collectPassages } from '../../src/gazette/link/passages.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { aDocument, aParagraph, aPart, aSection, aTable, anArticle, anItem } from '../helpers/builders.ts';

/** 第一条 has three 项, 第二条 two 款, 第三条 to 第五条 one each; two annexes; a table behind them. */
function regulation(own: GazetteNode[]): GazetteDocument {
  const items = ['一', '二', '三'].map((n, i) => anItem(`art_1__point_${i + 1}`, `（${n}）`, '条件；'));
  return aDocument({
    parts: [
      aPart({
        id: 'body',
        title: '样本管理办法（试行）',
        children: [
          aSection('chp_1', 1, '第一章', '总则', [
            anArticle(1, '第一条', [aParagraph('art_1__para_1', '符合下列条件：', { children: items })]),
            anArticle(2, '第二条', [aParagraph('art_2__para_1', '甲。'), aParagraph('art_2__para_2', '乙。')]),
          ]),
          ...[3, 4, 5].map((n) =>
            anArticle(n, `第${'一二三四五'[n - 1] ?? ''}条`, [aParagraph(`art_${n}__para_1`, '丙。')]),
          ),
          ...own,
          aTable('table_2', [['类别']], [['乙']], { title: '表1-2 住房面积' }),
          aTable('table_1', [['类别']], [['甲']], { title: '表1 住房标准' }),
          aTable('table_3', [['类别']], [['丙']], { title: '表3-1-2 住房价格' }),
        ],
      }),
      aPart({ id: 'att_1', role: 'annex', label: '附件1', title: '申请表' }),
      aPart({ id: 'att_2', role: 'annex', label: '附件2', title: '标准' }),
    ],
  });
}

function linksOf(document: GazetteDocument, at: string): [string, string[]][] {
  return collectPassages(document)
    .filter((p) => p.at === at)
    .flatMap((p) => {
      const spans = findInternal(p, document, findCitations(p, { outer: false }));
      return spans.map((s): [string, string[]] => [p.text.slice(s.start, s.end), s.targets]);
    });
}

function linksIn(text: string): [string, string[]][] {
  return linksOf(regulation([anArticle(9, '第九条', [aParagraph('own', text)])]), 'own');
}

describe('a link within a text', () => {
  test.each([
    ['符合本办法第二条所指的', [['本办法第二条', ['art_2']]]],
    ['所称“第二条所列情形”，是指', [['第二条', ['art_2']]]],
    ['违反第二条第二款的', [['第二条第二款', ['art_2__para_2']]]],
    ['违反第一条第（三）项的', [['第一条第（三）项', ['art_1__point_3']]]],
    ['不含第一条第二款所述人才', [['第一条第二款', ['art_1__point_2']]]],
    ['按照第一条第一至三款排序', [['第一条第一至三款', ['art_1__point_1', 'art_1__point_2', 'art_1__point_3']]]],
    [
      '适用第三、四、五条',
      [
        ['第三', ['art_3']],
        ['四', ['art_4']],
        ['五条', ['art_5']],
      ],
    ],
    ['适用第二条至第四条', [['第二条至第四条', ['art_2', 'art_3', 'art_4']]]],
    [
      '违反第二条以及第四条规定的',
      [
        ['第二条', ['art_2']],
        ['第四条', ['art_4']],
      ],
    ],
    ['适用第二至四条', [['第二至四条', ['art_2', 'art_3', 'art_4']]]],
    [
      '适用第一条和第三条',
      [
        ['第一条', ['art_1']],
        ['第三条', ['art_3']],
      ],
    ],
    ['依照本办法第一章规定', [['本办法第一章', ['chp_1']]]],
    ['详见附件1、2', [['附件1、2', ['att_1', 'att_2']]]],
    ['填写附件 2 并盖章', [['附件 2', ['att_2']]]],
    ['详见附件1至附件2', [['附件1至附件2', ['att_1', 'att_2']]]],
    ['详见附件1-2', [['附件1-2', ['att_1', 'att_2']]]],
    ['标准见表1', [['表1', ['table_1']]]],
    ['标准见表1-2', [['表1-2', ['table_2']]]],
    ['标准见下表。', [['下表', ['table_2']]]],
    ['如下表所示。', [['下表', ['table_2']]]],
    ['依照本办法第九十条', [['本办法第九十条', []]]],
    [
      '依照本办法第二条第一款、第二款规定免征',
      [
        ['本办法第二条第一款', ['art_2__para_1']],
        ['第二款', ['art_2__para_2']],
      ],
    ],
    ['违反第一款规定的', [['第一款', ['own']]]],
    ['有第一款情形的', [['第一款', ['own']]]],
    ['有第一款所列行为的', [['第一款', ['own']]]],
    ['违反本条第一款的', [['第一款', ['own']]]],
  ])('in %s', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  test.each([
    '依照《行政处罚法》第二条、第三条第一款和第五条处理',
    '依照该条例第二条处理',
    '依照本条例第二条处理的，见报告',
    '宪法第三条',
    '修改为：“违反规定的，依照第二条和第三条的规定给予处罚，并责令改正。”',
    '适用第八十条',
    '第二项工作是招生',
    '提前条件成熟',
    '根据香港特别行政区基本法第五条',
    '附件3年报',
    '价格见表3-1',
  ])('is none in %s', (text) => {
    expect(linksIn(text).filter(([, targets]) => targets.length > 0)).toEqual([]);
  });

  test('前款 and 前两款 are the paragraphs before, 前条 the article before', () => {
    const paragraphs = ['甲。', '乙。', '前款和前两款规定的', '按前条办理。'].map((text, i) =>
      aParagraph(`p_${i}`, text),
    );
    const document = regulation([anArticle(9, '第九条', paragraphs)]);
    expect(linksOf(document, 'p_2')).toEqual([
      ['前款', ['p_1']],
      ['前两款', ['p_0', 'p_1']],
    ]);
    expect(linksOf(document, 'p_3')).toEqual([['前条', ['art_5']]]);
  });

  test('前三项 are the 项 above, in a closing paragraph as in an 项', () => {
    const items = ['甲；', '乙；', '前两项规定以外的。'].map((text, i) => anItem(`i_${i}`, `（${i + 1}）`, text));
    const article = anArticle(9, '第九条', [aParagraph('own', '下列情形：', { children: items })]);
    expect(linksOf(regulation([article]), 'i_2')).toEqual([['前两项', ['i_0', 'i_1']]]);
  });

  test('本方案第三部分 is the third section', () => {
    const section = (n: number, text: string) =>
      aSection(`lvl_${n}`, 1, `${'一二三'[n - 1] ?? ''}、`, '要求', [aParagraph(`p_${n}`, text)]);
    const parts = [
      aPart({
        title: '样本实施方案',
        children: [section(1, '见本方案第三部分。'), section(2, '详见第三部分。'), section(3, '')],
      }),
    ];
    expect(linksOf(aDocument({ parts }), 'p_1')).toEqual([['本方案第三部分', ['lvl_3']]]);
    expect(linksOf(aDocument({ parts }), 'p_2')).toEqual([['第三部分', ['lvl_3']]]);
  });

  test('a 节 is that of the 章 that is named, else of its own', () => {
    const chapter = (n: number, text: string) =>
      aSection(`chp_${n}`, 1, `第${'一二'[n - 1] ?? ''}章`, '审批', [
        aSection(`chp_${n}__sec_1`, 2, '第一节', '受理', [anArticle(n, '第一条', [aParagraph(`p_${n}`, text)])]),
      ]);
    const parts = [
      aPart({ children: [chapter(1, '甲。'), chapter(2, '依照第一节的规定和本办法第一章第一节的规定办理。')] }),
    ];
    expect(linksOf(aDocument({ parts }), 'p_2')).toEqual([
      ['第一节', ['chp_2__sec_1']],
      ['本办法第一章第一节', ['chp_1__sec_1']],
    ]);
  });

  test('a cell links only what it calls 本办法', () => {
    const table = aTable('own', [], [['应当符合第二条'], ['应当符合本条例第二条'], ['符合本办法第二条']]);
    expect(linksOf(regulation([table]), 'own')).toEqual([['本办法第二条', ['art_2']]]);
  });

  test.each([
    '范围详见附件。',
    '按附件要求办理。',
    '参照附件执行。',
    '请填写附件。',
    '格式如附件所示。',
    '按附件材料报送，详见附件。',
  ])('the only annex needs no number in %s', (text) => {
    const parts = [
      aPart({ children: [aParagraph('own', text)] }),
      aPart({ id: 'att_1', role: 'annex', label: '附件' }),
    ];
    expect(linksOf(aDocument({ parts }), 'own')).toEqual([['附件', ['att_1']]]);
  });
});
