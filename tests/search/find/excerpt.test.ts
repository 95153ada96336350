import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/search/cut/fold-text.ts';
import { excerptOf } from '../../../src/search/find/excerpt.ts';

const excerpt = (text: string, ...runs: string[]) => {
  const folded = foldText(text);
  const haystack = folded.chars.join('');
  const stretches = runs.map((run) => {
    const from = haystack.indexOf(foldText(run).chars.join(''));
    return { from, to: from + foldText(run).chars.length };
  });
  const { excerpt: shown, marks } = excerptOf({ id: '', label: '', text, folded, start: 0 }, stretches);
  return marks.reduceRight(
    (marked, [start, end]) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    shown,
  );
};

describe('excerptOf', () => {
  it('shows a short text whole, as printed, and marks in it what was searched for', () => {
    expect(excerpt('本办法自２０１９年　７月起施行。', '2019年7月')).toBe('本办法自[２０１９年　７月]起施行。');
  });

  it('cuts a long one at marks of punctuation', () => {
    const text = `${'前言若干字句，'.repeat(20)}公益性公墓由政府投资兴建，${'后文若干字句，'.repeat(20)}`;
    expect(excerpt(text, '公墓')).toMatch(
      /^…(前言若干字句，)+公益性\[公墓\]由政府投资兴建，(后文若干字句，)*后文若干字句…$/,
    );
  });

  it('marks every term, those that touch as one', () => {
    expect(excerpt('垃圾分类和公墓管理', '公墓', '墓管', '垃圾')).toBe('[垃圾]分类和[公墓管]理');
  });

  it('marks a unit whole though it was searched as several characters', () => {
    expect(excerpt('占地5㎡以上', '5m')).toBe('占地[5㎡]以上');
  });

  it('sets the cells of a row apart', () => {
    expect(excerpt('牵头单位\t区民政局\t12月底', '民政')).toBe('牵头单位 ｜ 区[民政]局 ｜ 12月底');
  });

  it('does not mark a blank behind a term', () => {
    expect(excerpt('北京 市民', '北京')).toBe('[北京] 市民');
  });
});
