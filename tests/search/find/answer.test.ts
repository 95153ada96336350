import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/find/answer.ts';
import { respond } from '../../../src/search/find/respond.ts';
import { anArticle, aDocument, aParagraph, aPart } from '../../helpers/builders.ts';
import { indexOf } from '../index-of.ts';

const withText = (id: string, ...texts: string[]) =>
  aDocument({
    id,
    title: `关于${id}的通知`,
    docNumber: null,
    parts: [
      aPart({
        title: '',
        children: texts.map((text, i) =>
          anArticle(i + 1, `第${'一二三四五'.charAt(i)}条`, [aParagraph(`art_${i + 1}__para_1`, text)]),
        ),
      }),
    ],
  });

const collection = indexOf([
  withText(
    '甲',
    '公益性公墓的管理，由民政部门负责。',
    '购买墓穴应当持火化证明。',
    '墓穴的使用期为二十年，期满可以续用。',
  ),
  withText('乙', '全面推行“双随机、一公开”监管。', '随机抽取检查对象，公开结果。'),
  withText('丙', '垃圾分类应当奖励。', '公墓与垃圾无关。', '分类的奖励办法另行制定。'),
]);
const found = async (query: string) => {
  const { results, related, relaxed } = await respond(query, {}, {}, collection);
  const show = ({ id, matches }: (typeof results)[number]) => `${id} ${matches[0]?.label ?? ''}`.trim();
  return { exact: relaxed ? [] : results.map(show), about: (relaxed ? results : related).map(show) };
};

describe('an answer', () => {
  it('has what stands as it was typed, and claims nothing else', async () => {
    expect((await found('公益性公墓')).exact).toEqual(['甲 第一条']);
    expect((await found('公益性公墓条例')).exact).toEqual([]);
  });

  it('shows the article that is about a question, not the first that mentions a word of it', async () => {
    expect((await found('墓穴使用到期可以续用吗')).about[0]).toBe('甲 第三条');
    expect((await found('买墓穴要什么火化证明')).about[0]).toBe('甲 第二条');
  });

  it('has the article first in which several words stand together', async () => {
    expect((await found('垃圾 奖励')).exact).toEqual(['丙 第一条']);
  });

  it('finds what is punctuated otherwise, as a second attempt', async () => {
    expect((await found('双随机一公开')).exact).toEqual(['乙 第一条']);
  });

  it('says which other words it looked for', async () => {
    const { used, related } = await answer('陵园', collection);
    expect(used).toEqual([{ typed: '陵园', others: ['公墓'] }]);
    expect(related.length).toBeGreaterThan(0);
  });

  it('leads to the article that is named', async () => {
    expect((await found('关于丙的通知第3条')).exact[0]).toBe('丙 标题');
    const { results } = await respond('关于丙的通知第3条', {}, {}, collection);
    expect(results[0]?.matches.map(({ id }) => id)).toContain('art_3');
  });
});
