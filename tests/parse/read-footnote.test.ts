import { describe, expect, it } from 'vitest';
import type { Block, TextBlock } from '../../src/gazette/model/block.ts';
import { isFootnote } from '../../src/gazette/parse/read-footnote.ts';
import { aTextBlock } from '../helpers/blocks.ts';

/** A line that ends in a superscript. */
function calling(mark: string): TextBlock {
  const block = aTextBlock(`采用合同能源管理${mark}`);
  const end = block.text.value.length;
  return { ...block, text: { ...block.text, marks: [{ kind: 'sup', start: end - mark.length, end }] } };
}

describe('a footnote', () => {
  it.each(['①', '[1]', '［12］', '〔3〕', '*', '***', '注1'])(
    'opens with the mark %s that a line above calls',
    (mark) => {
      const note = aTextBlock(`${mark} 是指节能服务公司与用户约定目标的机制。`);
      expect(isFootnote([calling(mark), aTextBlock('责任单位：区教委'), note], 2)).toBe(true);
      expect(isFootnote([calling('②'), note], 1)).toBe(false);
      expect(isFootnote([note], 0)).toBe(false);
    },
  );

  it('stands below the rule at the foot of a page', () => {
    const rule: Block = { kind: 'rule', text: aTextBlock('---').text, lines: [[1, 1]], blanksBefore: 1 };
    expect(isFootnote([rule, aTextBlock('① 合同能源管理，是指…')], 1)).toBe(true);
    expect(isFootnote([rule, aTextBlock('合同能源管理，是指…')], 1)).toBe(false);
  });
});
