import { describe, expect, it } from 'vitest';
import type { ComparedRow } from '../../src/gazette/compare/compare-texts.ts';
import { exportComparison } from '../../src/gazette/export/word/export-comparison.ts';
import { readWord, textsIn } from '../helpers/read-office-files.ts';

/** 村民委员会组织法 of 2010 and of 2018, 第十一条第二款. */
const ROWS: ComparedRow[] = [
  {
    id: 'art_11',
    what: '修改',
    isSame: false,
    before: {
      label: '第十一条',
      runs: [
        { kind: 'same', text: '村民委员会主任由村民选举产生。\n村民委员会每届任期' },
        { kind: 'deleted', text: '三年' },
        { kind: 'same', text: '。' },
      ],
    },
    after: {
      label: '第十一条',
      runs: [
        { kind: 'same', text: '村民委员会主任由村民选举产生。\n村民委员会每届任期' },
        { kind: 'added', text: '五年' },
        { kind: 'same', text: '。' },
      ],
    },
  },
  {
    id: 'old_12',
    what: '删去',
    isSame: false,
    before: { label: '第十二条', runs: [{ kind: 'same', text: '附则。' }] },
    after: null,
  },
];

const COMPARISON = {
  title: '《中华人民共和国村民委员会组织法》新旧条文对照',
  heads: ['2010年10月28日起的文本', '2018年12月29日起的文本'] as const,
  summary: '1条修改，1条删去；0条相同。',
  rows: ROWS,
  url: 'https://gongbao.example/works/cunweihui/compare/2010-10-28--2018-12-29/',
  isMade: false,
};

describe('exportComparison', () => {
  it('has both texts with their heads, what became of each article, and where it is from', async () => {
    const { text } = readWord(await exportComparison(COMPARISON));
    for (const words of [
      '新旧条文对照表',
      ...COMPARISON.heads,
      '每届任期三年。',
      '第十一条（修改）',
      '每届任期五年。',
      '（删去）',
      COMPARISON.summary,
      COMPARISON.url,
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('本站推算');
  });

  it('strikes out what is gone, underlines what is new, and repeats the heads on every page', async () => {
    const xml = textsIn(await exportComparison(COMPARISON)).join('');
    expect(xml).toMatch(/<w:strike\/>(?:(?!<\/w:r>).)*>三年<\/w:t>/su);
    expect(xml).toMatch(/<w:u w:val="single"\/>(?:(?!<\/w:r>).)*>五年<\/w:t>/su);
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml.match(/<w:tr>|<w:tr /gu)).toHaveLength(3);
  });

  it('sets each 款 in a paragraph of its own', async () => {
    const xml = textsIn(await exportComparison(COMPARISON)).join('');
    expect(xml).toMatch(/选举产生。<\/w:t><\/w:r><\/w:p><w:p>/u);
  });

  it('says of a text that this site made that it is no official one', async () => {
    const { text } = readWord(await exportComparison({ ...COMPARISON, isMade: true }));
    expect(text).toContain('不是正式文本');
  });

  it('gives the same bytes for the same texts', async () => {
    const [first, second] = [await exportComparison(COMPARISON), await exportComparison(COMPARISON)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
