import { describe, expect, it } from 'vitest';
import { closes, findUnclosed } from '../../src/gazette/scan/brackets.ts';

describe('marks left open', () => {
  it.each([
    ['执行《门头沟', '》'],
    ['印发《关于贯彻〈纲要', '》〉'],
    ['（主责单位：海淀园管委会(区科委)、区财政', '）'],
    ['以“绿水青山就是金山银山”为指导，探索“绿', '”'],
    ['完成全部工作（含验收）。', ''],
    ['1）建立健全制度', ''],
  ])('%s leaves %j', (text, owed) => {
    expect(findUnclosed(text).join('')).toBe(owed);
  });

  it('are closed by the rest of the paragraph, also where the scanner mixes widths', () => {
    expect(closes('财政局、海淀园管委会(区科委))', ['）'])).toBe(true);
    expect(closes('〉的通知》精神', ['》', '〉'])).toBe(true);
  });

  it('are not closed by a pair that the rest opens itself', () => {
    expect(closes('按照《预算法》办理', ['》'])).toBe(false);
    expect(closes('按照规定办理', ['》'])).toBe(false);
  });
});
