import { describe, expect, it } from 'vitest';
import { findTitles } from '../../src/gazette/scan/titles.ts';

const titlesIn = (text: string): string[] => findTitles(text).map(({ start, end }) => text.slice(start, end));

describe('a title', () => {
  it('holds those inside it', () => {
    const outer = '《关于印发《公墓管理办法》的通知》';
    expect(titlesIn(`根据${outer}和《预算法》`)).toEqual([outer, '《预算法》']);
  });

  it('is none where its end is lost, whatever 》 without a beginning stands further on', () => {
    const between = '，各镇人民政府负责本辖区公益性公墓的建设、管理和监督检查工作'.repeat(7);
    expect(titlesIn(`根据《公墓管理办法${between}，执行《预算法》，落实档案法》的规定`)).toEqual(['《预算法》']);
    expect(titlesIn('根据《公墓管理办法')).toEqual([]);
  });
});
