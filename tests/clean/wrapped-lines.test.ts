import { describe, expect, it } from 'vitest';
import { findWrappedLines, type WrappedLines } from '../../src/gazette/clean/wrapped-lines.ts';
import { aTextBlock } from '../helpers/blocks.ts';

const PARAGRAPH =
  '区民政局是全区公益性公墓管理部门负责贯彻执行国家墓葬管理政策法规制定公益性公墓建设的总体规划并报区人民政府批准负责全区公益性公墓的审批监督和指导公益性公墓建设和管理各镇民政科负责本辖区公益性公墓和村级公益性集中埋葬点的审核申报和管理规划自然资源园林绿化发展改革等有关部门按照各自的职能依法履行相应的管理职责各镇人民政府负责本辖区公益性公墓的建设管理和监督检查工作';

/** The width that lines one below the other show. */
function find(...lines: readonly string[]): WrappedLines | null {
  return findWrappedLines(lines.map((line) => aTextBlock(line, { blanksBefore: 0 })));
}

/** So many full lines of a text, and what is left of it in one more. */
function printed(count: number, width: number): string[] {
  const full = Array.from({ length: count }, (_, i) => PARAGRAPH.slice(i * width, (i + 1) * width));
  return [...full, '以上。'];
}

describe('the width of printed lines', () => {
  it('is that of ten lines or more', () => {
    expect(find(...printed(10, 16))?.width).toBe(16);
    expect(find(...printed(9, 16))).toBeNull();
  });

  it('is none where lines are short: names in a list are equally wide', () => {
    expect(find(...printed(12, 15))).toBeNull();
    expect(find(...Array.from({ length: 12 }, () => '区发展和改革委员会'))).toBeNull();
  });
});

describe('paragraphs are set apart by blank lines', () => {
  it('where hardly a line stops short of the margin', () => {
    const [first = '', ...rest] = printed(11, 16);
    expect(find(first, '区民政局负责。', ...rest)?.setApart).toBe(true);
    expect(find(first, '区民政局负责。', '各镇负责。', ...rest)?.setApart).toBe(false);
  });

  it('also where a mark that may not open a line has made one end early', () => {
    const [first = '', ...rest] = printed(11, 16);
    const early = ['制定公益性公墓建设的总体规划。', '负责全区公益性公墓的审批监督。'];
    expect(find(first, ...early, ...rest)?.setApart).toBe(true);
  });
});
