import { expect, it } from 'vitest';
import { withoutQuotedLabels } from '../../src/gazette/parse/quoted-labels.ts';
import { aTextBlock } from '../helpers/blocks.ts';

/** Lines that keep their number. */
function numbered(...lines: readonly string[]): string[] {
  return withoutQuotedLabels(lines.map((line) => aTextBlock(line))).flatMap((block) =>
    block.kind === 'text' && block.label ? [block.text.value] : [],
  );
}

it('the lines of a quotation have no number of their own', () => {
  const lines = [
    '一、将第六条修改为：“第六条 经营者应当：',
    '（一）明码标价；',
    '第七条 不得欺诈。”',
    '二、删去第九条。',
  ];
  expect(numbered(...lines)).toEqual([lines[0], lines[3]]);
});

it('a quotation that each line opens again ends with the line that closes it', () => {
  const lines = ['一、增加一条：“第七条 催收应当：', '“（一）及时；', '“发卡银行应当盖章。”', '二、删去第九条。'];
  expect(numbered(...lines)).toEqual([lines[0], lines[3]]);
});

it('a quotation that is never closed ends where the numbers of the decision go on', () => {
  const lines = [
    '一、将第六条修改为：“第六条 经营者应当：',
    '（一）明码标价。',
    '二、删去第九条。',
    '三、删去第十条。',
  ];
  expect(numbered(...lines)).toEqual([lines[0], lines[2], lines[3]]);
});

it('a quotation inside a line takes no number from the next', () => {
  const lines = ['一、将“税务局”修改为“税务机关”。', '二、删去第九条。'];
  expect(numbered(...lines)).toEqual(lines);
});
