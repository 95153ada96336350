import { describe, expect, test } from 'vitest';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import { aDocument, aFootnote, aParagraph, aPart, aSection, aTable } from '../helpers/builders.ts';
import { cited, saying } from '../helpers/citing.ts';

const ASOF = { asOf: '2024-01-01' };

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
