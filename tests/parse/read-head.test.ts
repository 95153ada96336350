import { describe, expect, it } from 'vitest';
import { readHead } from '../../src/gazette/parse/read-head.ts';
import { aTextBlock } from '../helpers/blocks.ts';

const headOf = (...lines: readonly string[]): Record<string, string | undefined> => {
  const { number, datelines, addressees } = readHead(lines.map((line) => aTextBlock(line)));
  return { number: number?.text.value, dateline: datelines[0]?.text.value, addressees: addressees?.text.value };
};

describe('between title and text stand', () => {
  it('the number, a date and who is addressed, in any order', () => {
    const [number, date, organs] = ['海政发〔2018〕1号', '（2018年7月12日）', '各镇人民政府：'];
    const all = { number, dateline: date, addressees: organs };
    expect(headOf(number, date, organs, '现将有关事项通知如下：')).toEqual(all);
    expect(headOf(date, number, organs)).toEqual(all);
    expect(headOf(organs, number)).toEqual({ addressees: organs });
  });

  it.each([
    '二○一八年七月十二日',
    '（2018年5月2日市政府第3次常务会议通过）',
    '2016年3月22日 最高人民检察院第十二届检察委员会第四十九次会议批准',
    '1955年2月10日国务院常务会议通过',
    '1964年2月10日，最高法院司法行政厅',
  ])('the date %s', (line) => {
    expect(headOf(line)).toEqual({ dateline: line });
  });

  it('the history of the text over as many lines as it takes, the last of which closes its bracket', () => {
    const lines = [
      '（1994年6月25日江苏省第八届人民代表大会常务委员会第八次会议通过',
      '根据1997年7月31日江苏省第八届人民代表大会常务委员会第二十九次会议修正）',
    ];
    const restOf = (...head: string[]): number => readHead(head.map((line) => aTextBlock(line))).rest.length;
    expect(restOf(...lines, '第一章 总则')).toBe(1);
    expect(restOf(lines[0] ?? '', '第一章 总则')).toBe(2);
  });

  it.each([
    '各区委、区政府，市委、市政府各部委办局：',
    '各市教育局（不含大连）：',
    '各有关单位:',
    '国家科委：',
    '马万祺副主席：',
  ])('the addressees %s', (line) => {
    expect(headOf(line)).toEqual({ addressees: line });
  });

  it.each([
    '填报单位：',
    '现将有关事项通知如下：',
    '区政府决定成立下列机构：',
    '一、责任单位：',
    '2018年2月1日，全市召开大会。',
    '2018年2月1日，春节',
  ])('not %s', (line) => {
    expect(headOf(line)).toEqual({});
  });
});
