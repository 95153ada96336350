import { describe, expect, it } from 'vitest';
import { readBreak } from '../../src/gazette/clean/break.ts';
import { cutBetween, estimateLineWidth, runsToMargin, type Cut } from '../../src/gazette/clean/line-grid.ts';
import { aPlace } from '../helpers/a-place.ts';

const PARAGRAPH =
  '区民政局是全区公益性公墓管理部门负责贯彻执行国家墓葬管理政策法规制定公益性公墓建设的总体规划并报区人民政府批准负责全区公益性公墓的审批监督和指导公益性公墓建设和管理各镇民政科负责本辖区公益性公墓和村级公益性集中埋葬点的审核申报和管理规划自然资源园林绿化发展改革等有关部门按照各自的职能依法履行相应的管理职责各镇人民政府负责本辖区公益性公墓的建设管理和监督检查工作';

/** The paragraph cut behind so many lines of `width` characters, the first of which has an indent of two. */
function cutBehind(lines: number, width: number, more = 0): Cut {
  const at = lines * width - 2 + more;
  return cutBetween(PARAGRAPH.slice(0, at), PARAGRAPH.slice(at));
}

describe('the width of a line', () => {
  it.each([17, 28, 37, 49])('is what the cuts of a gazette agree on: %d characters', (width) => {
    const cuts = [1, 1, 2, 1, 2, 1, 3].map((lines) => cutBehind(lines, width));
    expect(estimateLineWidth(cuts)).toBe(width);
  });

  it('is unknown where cuts are few', () => {
    expect(estimateLineWidth([1, 1, 2, 1, 2].map((lines) => cutBehind(lines, 28)))).toBe(28);
    expect(estimateLineWidth([1, 1, 2, 1].map((lines) => cutBehind(lines, 28)))).toBeNull();
  });
});

describe('a line', () => {
  it('runs to the margin also where marks set narrow or spread move its end by two characters', () => {
    expect([-3, -2, 0, 2, 3].map((more) => runsToMargin(cutBehind(1, 28, more), 28))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('may end anywhere behind more than three lines, whose marks add up', () => {
    expect(runsToMargin(cutBehind(3, 28), 28)).toBe(true);
    expect(runsToMargin(cutBehind(4, 28), 28)).toBeNull();
  });

  it('is full to the character in a paragraph of five lines, not of six', () => {
    const isFull = (lines: number): boolean => {
      const { text, at } = cutBehind(lines, 28);
      return readBreak(aPlace(text.slice(0, at), text.slice(at), { lineWidth: 28 })).isFull();
    };
    expect([5, 6].map(isFull)).toEqual([true, false]);
  });
});
