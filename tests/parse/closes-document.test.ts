import { describe, expect, it } from 'vitest';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { closesDocument, liftClosing, opensClosing } from '../../src/gazette/parse/closes-document.ts';
import { aParagraph, aSection } from '../helpers/builders.ts';
import { aTextBlock } from '../helpers/blocks.ts';

const ASKS = '各区、各部门要高度重视，认真落实。';

describe('a paragraph speaks of the whole document that opens with', () => {
  it.each([
    ASKS,
    '各区委、区政府和各相关部门要按照工作分工，加强组织领导。',
    '全区各单位要高度重视文化和旅游融合发展。',
    '相关区委、区政府要坚持党政同责。',
    '各有关单位须于月底前报送总结。',
    '本意见自发布之日起实施，各相关部门根据职责负责解释。',
    '本规定由机构编制委员会办公室负责解释。',
    '特此通知。',
  ])('%s', (text) => {
    expect(opensClosing(text)).toBe(true);
  });

  it.each(['各街镇：负责摸排。', '全面加强领导。', '本区公园由园林局管理。', '相关责任人要追究。'])(
    'but not with %s',
    (text) => {
      expect(opensClosing(text)).toBe(false);
    },
  );
});

describe('a paragraph closes the document', () => {
  const last = aSection('lvl_1', 1, '一、', '保障', [aParagraph('lvl_1__para_1', '加强领导。')]);
  const behind = aTextBlock('特此通知。');

  it('behind a section that has its text, with nothing but its like below', () => {
    expect(closesDocument(aTextBlock(ASKS), [behind, behind, behind], last)).toBe(true);
    expect(closesDocument(aTextBlock('加强领导。'), [], last)).toBe(false);
    expect(closesDocument(aTextBlock(ASKS), [], { ...last, children: [] })).toBe(false);
    expect(closesDocument(aTextBlock(ASKS), [], null)).toBe(false);
    expect(closesDocument(aTextBlock(ASKS), [behind, behind, behind, behind], last)).toBe(false);
  });

  it('as a remark in brackets that is the last of it, behind articles as well', () => {
    expect(closesDocument(aTextBlock('（此件公开发布）'), [], null)).toBe(true);
    expect(closesDocument(aTextBlock('（此件公开发布）'), [behind], null)).toBe(false);
    expect(closesDocument(aTextBlock(ASKS), [aTextBlock('二、附则')], last)).toBe(false);
  });
});

describe('the second paragraph of the last run-in section', () => {
  const sections = (count: number, more: readonly string[]): GazetteNode[] =>
    Array.from({ length: count }, (_, i) =>
      aSection(
        `lvl_${i + 1}`,
        1,
        `${i + 1}.`,
        '加强领导。',
        ['压实责任。', ...(i === count - 1 ? more : [])].map((text, n) => aParagraph(`para_${n + 1}`, text)),
        { runIn: true },
      ),
    );

  it('leaves it where all others have one', () => {
    const root = sections(3, ['改革进入深水区。']);
    liftClosing(root);
    expect(root.map((node) => node.type)).toEqual(['section', 'section', 'section', 'paragraph']);
  });

  it.each([
    [2, ['改革进入深水区。']],
    [3, []],
    [3, ['改革进入深水区。', '必须再接再厉。']],
  ])('stays in the last of %i with %j', (count, more) => {
    const root = sections(count, more);
    liftClosing(root);
    expect(root).toHaveLength(count);
  });
});
