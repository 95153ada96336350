import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import {
  aCitation,
  aDateline,
  aDocument,
  aFigure,
  aFootnote,
  anAddressees,
  anAnnexList,
  anArticle,
  anItem,
  aParagraph,
  aPart,
  aReference,
  aSection,
  aSignature,
  aTable,
  spanOver,
} from './builders.ts';

/** A document that has one of everything: all node kinds, all span kinds, spans that overlap, both kinds of table. */
export function sampleDocument(): GazetteDocument {
  const notice = '现将《样本公益性公墓管理办法》印发给你们，请依照执行。';
  const first = '为规范公墓管理，根据《殡葬管理条例》（国务院令第225号），按照CO2排放不高于5m2的要求①，制定本办法。';
  const second = '本办法第一条所称风景名胜区，由区民政局（以下简称区局）划定，面积<5公顷的不计入{总量}。';
  const third = '区局应当按照下列比例征收：';
  return aDocument({
    id: 'yangzhengfa-2019-19',
    title: '样本区人民政府关于印发样本公益性公墓管理办法的通知',
    shortTitle: '样本公益性公墓管理办法',
    docNumber: '样政发〔2019〕19号',
    issuers: ['样本区人民政府'],
    addressees: '各镇人民政府，区政府各委、办、局',
    dateEffective: '2019-09-01',
    dateExpires: '2024-08-31',
    terms: [{ term: '区局', definition: '区民政局', at: 'art_2__para_1' }],
    references: [
      aReference('《样本公益性公墓管理办法》', {
        relation: 'promulgates',
        target: { kind: 'self', id: 'yangzhengfa-2019-19', url: '/documents/yangzhengfa-2019-19/' },
        at: 'part_1__para_1',
      }),
      aReference('《殡葬管理条例》', {
        docNumber: '国务院令第225号',
        relation: 'basis',
        target: { kind: 'work', id: 'binzangguanlitiaoli', url: '/works/binzangguanlitiaoli/' },
        at: 'art_1__para_1',
      }),
    ],
    citedBy: [aCitation({ to: 'art_2' })],
    corrections: [{ line: 12, found: '區', replaced: '区', why: 'ocr', at: 'art_2__para_1' }],
    dropped: [{ lines: [30, 30], text: '序号\t名称', why: 'repeated-table-header' }],
    downloads: {
      md: '/documents/yangzhengfa-2019-19/yangzhengfa-2019-19.md',
      json: '/documents/yangzhengfa-2019-19/document.json',
    },
    parts: [
      aPart({
        id: 'part_1',
        role: 'notice',
        title: '样本区人民政府关于印发样本公益性公墓管理办法的通知',
        genre: '通知',
        children: [
          anAddressees('part_1__addressees', '各镇人民政府，区政府各委、办、局：'),
          aParagraph('part_1__para_1', notice, {
            spans: [spanOver(notice, '《样本公益性公墓管理办法》', { kind: 'ref', ref: 0 })],
          }),
          anAnnexList('part_1__annexes', '附件：1.收费标准\n2.登记表', [
            spanOver('附件：1.收费标准', '1.收费标准', { kind: 'internal', targets: ['att_1'] }),
          ]),
          aSignature(['样本区人民政府'], '2019-07-23', '样本区人民政府\n2019年7月23日', 'part_1__sig_1'),
        ],
      }),
      aPart({
        id: 'part_2',
        title: '样本公益性公墓管理办法',
        children: [
          aDateline('part_2__dateline', '（2019年7月1日区政府常务会议通过）'),
          aSection('chp_1', 1, '第一章', '总则', [
            anArticle(1, '第一条', [
              aParagraph('art_1__para_1', first, {
                spans: [
                  spanOver(first, '《殡葬管理条例》', { kind: 'ref', ref: 1 }),
                  spanOver(first, '2', { kind: 'sub' }, first.indexOf('CO2')),
                  spanOver(first, '2', { kind: 'sup' }, first.indexOf('5m2')),
                  spanOver(first, '①', { kind: 'noteCall', target: 'fn_1' }),
                ],
              }),
            ]),
            anArticle(2, '第二条', [
              aParagraph('art_2__para_1', second, {
                spans: [
                  spanOver(second, '本办法第一条', { kind: 'internal', targets: ['art_1'] }),
                  spanOver(second, '区，', { kind: 'correction', correction: 0 }),
                ],
              }),
              aParagraph('art_2__para_2', third, {
                spans: [spanOver(third, '区局', { kind: 'term', term: 0 })],
                children: [
                  anItem('art_2__para_2__point_1', '（一）', '一般墓穴，按面积的1/2计；', {
                    spans: [spanOver('一般墓穴，按面积的1/2计；', '1/2', { kind: 'formula', latex: '\\frac{1}{2}' })],
                    children: [anItem('art_2__para_2__point_1__point_1', '1.', '单穴；', { level: 2 })],
                  }),
                  anItem(
                    'art_2__para_2__point_2',
                    '（二）',
                    '1. import 与 export、*号*、_下划线_、~波浪~ 和 http://example.com 均按原文。',
                  ),
                ],
              }),
            ]),
          ]),
          aSection('lvl_1', 1, '一、', '总体要求', [
            aSection(
              'lvl_1__lvl_1',
              2,
              '（一）',
              '加强组织领导。',
              [aParagraph('lvl_1__lvl_1__para_1', '在区委领导下推进。')],
              { runIn: true },
            ),
            aSection('lvl_1__lvl_2', 2, null, '没有编号的小标题', [aFigure('fig_1', '图1 位置示意')]),
          ]),
          aFootnote('fn_1', '①', '不含运输环节。'),
        ],
      }),
      aPart({
        id: 'att_1',
        role: 'annex',
        label: '附件1',
        title: '收费标准',
        genre: null,
        children: [
          aTable(
            'att_1__table_1',
            [
              [
                { text: '项目', rowspan: 2 },
                { text: '金额', colspan: 2 },
              ],
              ['2018年', '2019年'],
            ],
            [
              [{ text: '一、墓穴', colspan: 3, header: true }],
              ['单穴', '1,200.50', '980'],
              ['双穴\n（合葬）', '2,400', '1,960.5'],
            ],
            { title: '表1 收费标准', note: '单位：元' },
          ),
        ],
      }),
      aPart({
        id: 'att_2',
        role: 'annex',
        label: '附件2',
        title: '登记表',
        genre: null,
        children: [
          aTable(
            'att_2__table_1',
            [],
            [
              [{ text: '姓名', header: true }, '', { text: '电话', header: true }, ''],
              [
                { text: '住址', header: true },
                { text: '', colspan: 3 },
              ],
            ],
          ),
        ],
      }),
    ],
  });
}
