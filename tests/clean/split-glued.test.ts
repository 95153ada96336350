import { describe, expect, it } from 'vitest';
import { splitGlued } from '../../src/gazette/clean/split-glued.ts';
import { aTextBlock } from '../helpers/blocks.ts';

function split(...lines: string[]): string[] {
  const blocks = lines.map((line, i) => aTextBlock(line, { lines: [[i + 1, i + 1]] }));
  return splitGlued(blocks).map((block) => (block.kind === 'text' ? `${block.lines.join()} ${block.text.value}` : ''));
}

describe('a line is split', () => {
  it('where it holds the article that comes next', () => {
    expect(split('第二条 公墓只安放骨灰盒。第三条 墓型应当小型。', '第四条 本办法自发布之日起施行。')).toEqual([
      '1,1 第二条 公墓只安放骨灰盒。',
      '1,1 第三条 墓型应当小型。',
      '2,2 第四条 本办法自发布之日起施行。',
    ]);
  });

  it('where it holds several numbered paragraphs and the next line counts on', () => {
    const lines = split('1. 在线填报。2. 如实填写。3. 按时申报。', '4. 申报单位对内容负责。');
    expect(lines.slice(0, 3)).toEqual(['1,1 1. 在线填报。', '1,1 2. 如实填写。', '1,1 3. 按时申报。']);
  });

  it('where the first article stands behind the heading of its chapter', () => {
    expect(split('第一章 总则 第一条 为了规范管理，制定本办法。', '第二条 本办法适用于全区。').slice(0, 2)).toEqual([
      '1,1 第一章 总则',
      '1,1 第一条 为了规范管理，制定本办法。',
    ]);
  });

  it('where a heading stands behind the paragraph before it', () => {
    expect(split('一、总体要求', '全面贯彻新发展理念。二、主要任务', '完善机制，落实责任。')).toEqual([
      '1,1 一、总体要求',
      '2,2 全面贯彻新发展理念。',
      '2,2 二、主要任务',
      '3,3 完善机制，落实责任。',
    ]);
  });
});

describe('a line stays whole', () => {
  it.each([
    [
      'where it counts inside a sentence',
      ['12. 改善融资环境。(1)提高支持力度。(2)完善担保机制。', '13. 优化土地供给。'],
    ],
    [
      'where it cites the article of another law',
      ['第二条 依照条例执行。第十条规定的除外。', '第三条 本办法自发布之日起施行。'],
    ],
    [
      'where the number that comes next has a line of its own',
      ['第二条 只安放骨灰盒。第三条另有规定的除外。', '第三条 墓型应当小型。'],
    ],
    [
      'where the heading that comes next has a line of its own',
      ['一、总体要求', '全面治理。二、主要任务', '二、主要任务'],
    ],
    ['where the next line does not count on', ['1. 在线填报。2. 如实填写。', '以上内容由申报单位负责。']],
    [
      'where a sentence behind a full stop begins like a heading',
      ['一、总体要求', '全面治理。二、三类企业全部退出，核心区完成改造。'],
    ],
  ])('%s', (_, lines) => {
    expect(split(...lines)).toEqual(lines.map((line, i) => `${i + 1},${i + 1} ${line}`));
  });
});

describe('a field below numbered headings', () => {
  const above = ['1. 优化学校布局', '2. 建设高水平学校', '3. 引进优质资源'].flatMap((heading, i) => [
    `${2 * i + 1},${2 * i + 1} ${heading}`,
    `${2 * i + 2},${2 * i + 2} 任务质量描述：完成。`,
  ]);
  const lines = above.map((line) => line.replace(/^\S+ /, ''));

  it('is split from the heading that it is glued to', () => {
    expect(split(...lines, '4. 提高办学质量任务质量描述：做好。')).toEqual([
      ...above,
      '7,7 4. 提高办学质量',
      '7,7 任务质量描述：做好。',
    ]);
  });

  it.each(['4. 提高质量。任务质量描述：做好。', '4. 任务质量描述：做好。', '任务分工任务质量描述：做好。'])(
    'is not where it has none before it: %s',
    (line) => {
      expect(split(...lines, line)).toEqual([...above, `7,7 ${line}`]);
    },
  );
});
