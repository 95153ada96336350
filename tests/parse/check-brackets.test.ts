import { describe, expect, it } from 'vitest';
import { checkBrackets } from '../../src/gazette/parse/check-brackets.ts';
import { aRun } from '../helpers/a-run.ts';
import { aParagraph } from '../helpers/builders.ts';

function messagesOn(...texts: string[]): string[] {
  const run = aRun(texts.join('\n'));
  checkBrackets(
    texts.map((text, i) => aParagraph(`para_${i + 1}`, text, { lines: [[i + 1, i + 1]] })),
    run,
  );
  return run.messages.messages.map(({ line, reason }) => `${line} ${reason}`);
}

describe('a quotation over several paragraphs', () => {
  // 国务院关于修改部分行政法规的决定（国务院令第732号）
  it('may be opened with each and closed in the last', () => {
    const texts = [
      '三、将第十一条修改为：“有下列情形之一的，不得申请登记：',
      '“（一）无民事行为能力的；',
      '“（二）正在被执行刑罚的。”',
      '四、删去第二十条。',
    ];
    expect(messagesOn(...texts)).toEqual([]);
  });

  it('may be opened once', () => {
    expect(messagesOn('将第二条修改为：“第二条 甲。', '乙。', '丙。”')).toEqual([]);
  });

  it('may be the last of all', () => {
    expect(messagesOn('增加一条：“第三条 甲：', '“（一）乙。”')).toEqual([]);
  });

  it('is not closed by a word in quotation marks', () => {
    expect(messagesOn('将第二条修改为：“第二条 甲。', '“放管服”改革持续推进。')).toEqual([
      '1 “将第二条修改为：“第二条 甲。”里的“没有成对，应有”',
    ]);
  });

  it('is not closed by marks that are too far away', () => {
    expect(messagesOn('“甲。', ...Array.from({ length: 60 }, () => '乙。'), '丙。”')).toHaveLength(2);
    expect(messagesOn('“甲。', ...Array.from({ length: 59 }, () => '乙。'), '丙。”')).toEqual([]);
  });
});

it('is said of each kind of bracket that is not closed', () => {
  expect(messagesOn('根据《办法第三条', '（试行）》', '完成。”')).toEqual([
    '1 “根据《办法第三条”里的《没有成对，应有》',
    '2 “（试行）》”里的》没有成对，应有《',
    '3 “完成。””里的”没有成对，应有“',
  ]);
});
