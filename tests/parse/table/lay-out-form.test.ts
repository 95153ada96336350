import { describe, expect, it } from 'vitest';
import { layOutForm } from '../../../src/gazette/parse/table/lay-out-form.ts';
import { fromSlots } from '../../../src/gazette/parse/table/slots.ts';
import { sourced } from '../../../src/gazette/text/sourced.ts';

/** Cells as `text×columns`, heads in 【】. */
function draw(...rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map((cells) => cells.length));
  const grid = layOutForm(
    rows.map((cells, line) => ({ line, cells: cells.map((text) => sourced(text, 0)), label: null })),
    width,
  );
  return fromSlots(grid).map((row) =>
    row.map(({ text, colspan, header }) => `${header ? `【${text.value}】` : text.value}×${colspan}`).join(' '),
  );
}

describe('a form', () => {
  it.each(['____', '☐是', '年 月 日'])('is a table with %s to be filled in: its labels wait', (blank) => {
    expect(draw(['姓名', '', '', ''], ['电话', blank, '', ''])[0]).toBe('【姓名】×1 ×3');
  });

  it('is a table half of whose rows wait, and none with fewer', () => {
    const waiting = [
      ['海关注册编码', '', '', ''],
      ['组织机构代码', '', '', ''],
    ];
    const filled = [
      ['注册海关', '清江海关', '0901', ''],
      ['中文名称', '清江市对外贸易公司', '国有', ''],
      ['工商注册地址', '清江市解放路8号', '223001', ''],
    ];
    expect(draw(...waiting, ...filled.slice(0, 2))[0]).toBe('【海关注册编码】×1 ×3');
    expect(draw(...waiting, ...filled)[0]).toBe('【海关注册编码】×4');
  });

  it('is none where nothing is to be filled in', () => {
    expect(draw(['王建国', '组长', ''], ['李爱华', '组员', ''])[0]).toBe('王建国×1 组长×2');
  });
});

describe('in a form', () => {
  it.each(['☐是', '（另附页）', '____', '年 月 日', '见附件。', '95%'])(
    '%s answers, and covers the blanks beside it',
    (answer) => {
      expect(draw(['姓名', '', ''], [answer, '', ''], ['☐', '', ''])[1]).toBe(`${answer}×3`);
    },
  );

  it('a row of heads stands over its columns, but for boxes that answer', () => {
    const rest = [
      ['绿化', '', ''],
      ['☐', '', ''],
    ];
    expect(draw(['改造内容', '', ''], ['竣工', '☐计划起止时间', '面积'], ...rest)[0]).toBe('【改造内容】×3');
    expect(draw(['改造内容', '', ''], ['竣工', '☐是☐否', '面积'], ...rest)[0]).toBe('【改造内容】×1 ×2');
  });
});
