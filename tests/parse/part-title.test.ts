import { describe, expect, it } from 'vitest';
import { countTitleLines, matchTitle, withTail } from '../../src/gazette/parse/part-title.ts';
import { aTextBlock } from '../helpers/blocks.ts';

const blocksOf = (...lines: readonly string[]): ReturnType<typeof aTextBlock>[] =>
  lines.map((line) => aTextBlock(line, { blanksBefore: 0 }));

describe('a line in brackets below a title', () => {
  it.each(['（2018—2020年）', '(试行)', '（征求意见稿）'])('belongs to it: %s', (tail) => {
    expect(withTail(blocksOf('公园管理办法', tail), 0, 1)).toBe(2);
  });

  it.each(['（2018年5月2日）', '（市政府第3次常务会议通过）', '（市人民代表大会常务委员会批准）', '（一）', '公园'])(
    'does not belong to it: %s',
    (line) => {
      expect(withTail(blocksOf('公园管理办法', line), 0, 1)).toBe(1);
    },
  );
});

describe('the lines of a title', () => {
  it('are those that say its name', () => {
    const body = blocksOf('北京市海淀区', '公园管理办法（试行）', '第一章 总则');
    expect(matchTitle(body, 0, ['北京市海淀区公园管理办法（试行）'], 'sameTitle')).toBe(2);
    expect(matchTitle(body, 0, ['公墓管理规定'], 'sameTitle')).toBe(0);
    expect(matchTitle(body, 0, [], 'sameTitle')).toBe(0);
  });

  it('may differ a little from its name in the list of annexes', () => {
    const body = blocksOf('校外培训机构专项治理日报内容（一）');
    expect(matchTitle(body, 0, ['校外培训机构专项治理日报内容'], 'sameTitle')).toBe(1);
    expect(matchTitle(body, 0, ['校外培训机构专项治理工作安排'], 'sameTitle')).toBe(0);
  });

  it('are not those that cite it', () => {
    const [plan, about] = ['江东市全民健身实施计划（2021—2025年）', '解读《江东市全民健身实施计划（2021—2025年）》'];
    expect(matchTitle(blocksOf(about), 0, [plan], 'sameTitle')).toBe(0);
    expect(matchTitle(blocksOf(`《${plan}》`), 0, [plan], 'sameTitle')).toBe(1);
  });

  it.each(['第一章 总则', '公园属于大家。', '各镇人民政府：', '公园；'])('end above %s', (line) => {
    expect(countTitleLines(blocksOf('北京市海淀区', '公园管理办法', line), 0, [])).toBe(2);
  });
});
