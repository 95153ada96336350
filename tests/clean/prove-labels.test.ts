import { describe, expect, it } from 'vitest';
import { proveLabels } from '../../src/gazette/clean/prove-labels.ts';
import { aTextBlock } from '../helpers/blocks.ts';

/** The kind and number of each line, null where it has none. */
function prove(...lines: string[]): (string | null)[] {
  return proveLabels(lines.map((line) => aTextBlock(line))).map((block) =>
    block.kind === 'text' && block.label ? `${block.label.kind} ${block.label.number}` : null,
  );
}

describe('a number that its form does not prove', () => {
  it('is proven by the one before or behind it', () => {
    expect(prove('甲、总则', '乙、附则')).toEqual(['stem 1', 'stem 2']);
    expect(prove('乙、职责', '丙、附则')).toEqual(['stem 2', 'stem 3']);
    expect(prove('1.1 目的', '为了节水。', '1.2 依据')).toEqual(['decimal2 1', null, 'decimal2 2']);
  });

  it('is none where it stands alone, or where others count differently', () => {
    expect(prove('甲、总则', '丙、附则', '（乙）总则')).toEqual([null, null, null]);
    expect(prove('1.3 目的', '1.5 依据')).toEqual([null, null]);
    expect(prove('7.1 建党纪念', '7.2 开幕')).toEqual([null, null]);
  });

  it('is proven by numbers of another depth, also of those that Arabic digits count', () => {
    expect(prove('1 总则', '1.1 目的', '2 组织', '2.1 机构', '2.1.1 职责', '2.2 分工')).toEqual([
      'decimal1 1',
      'decimal2 1',
      'decimal1 2',
      'decimal2 1',
      'decimal3 1',
      'decimal2 2',
    ]);
    expect(prove('1. 总则', '1.1 目的')).toEqual(['arabic 1', 'decimal2 1']);
    expect(prove('1 范围', '2 引用文件')).toEqual(['decimal1 1', 'decimal1 2']);
    expect(prove('1个街道', '2个镇')).toEqual([null, null]);
    expect(prove('1 次，村级河长每周巡查', '2 次。')).toEqual([null, null]);
    expect(prove('5 个街道', '6 个镇')).toEqual([null, null]);
  });

  it('is none where the line above stops in mid-sentence', () => {
    expect(prove('各区加强检查，每月至少巡查', '第一，要定期公布', '第二，要及时整改。').slice(1)).toEqual([
      null,
      null,
    ]);
    expect(prove('各区加强检查：', '第一，要定期公布', '第二，要及时整改。').slice(1)).toEqual(['nth 1', 'nth 2']);
  });

  it('is read as its list has it', () => {
    expect(prove('H. 环境', 'I. 教育', 'J. 卫生')).toEqual(['letter 8', 'letter 9', 'letter 10']);
    expect(prove('I. 环境', 'II. 教育')).toEqual(['roman 1', 'roman 2']);
  });

  it('has its list near', () => {
    const text = (count: number): string[] => Array.from({ length: count }, () => '正文。');
    expect(prove('甲、总则', ...text(59), '乙、附则').at(-1)).toBe('stem 2');
    expect(prove('甲、总则', ...text(60), '乙、附则').at(-1)).toBeNull();
  });
});
