import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/search/find/suggest.ts';
import { PhraseCounts } from '../../../src/search/make/vocabulary-of.ts';

const counts = new PhraseCounts();
const heading = (text: string) => ({ id: '', label: '', text, weight: 4 });
counts.add([heading('一、垃圾分类的管理'), heading('（二）推进垃圾分类'), heading('公共租赁住房')]);
const vocabulary = counts.vocabulary(['殡葬']);

describe('suggest', () => {
  it.each(['lajifenlei', 'laji fenlei', 'LAJIFENLEI'])('reads %s', (typed) => {
    expect(suggest(typed, vocabulary)).toEqual({ text: '垃圾分类', how: 'pinyin' });
  });

  it('reads initials where no syllables are', () => {
    expect(suggest('gglzf', vocabulary)).toBeNull();
    expect(suggest('ggzlzf', vocabulary)).toEqual({ text: '公共租赁住房', how: 'pinyin' });
  });

  it('knows the words that lead to others', () => {
    expect(suggest('binzang', vocabulary)?.text).toBe('殡葬');
  });

  it('points out one wrong character, not two', () => {
    expect(suggest('垃圾分累', vocabulary)).toEqual({ text: '垃圾分类', how: 'character' });
    expect(suggest('拉圾分累', vocabulary)).toBeNull();
  });

  it('finds nothing for other words', () => {
    expect(suggest('kindergarten', vocabulary)).toBeNull();
  });
});
