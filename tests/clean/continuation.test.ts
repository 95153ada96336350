import { describe, expect, it } from 'vitest';
import { findContinuation, type Evidence } from '../../src/gazette/clean/continuation.ts';
import type { TextBlock } from '../../src/gazette/model/block.ts';
import { aTextBlock } from '../helpers/blocks.ts';

interface Around {
  lineWidth?: number | null;
  siblings?: string[];
  first?: Partial<TextBlock>;
  second?: Partial<TextBlock>;
}

function find(before: string, after: string, around: Around = {}): Evidence | null {
  const { lineWidth = null, siblings = [], first, second } = around;
  const findSiblings = (): TextBlock[] => siblings.map((text) => aTextBlock(text));
  return findContinuation(aTextBlock(before, first), aTextBlock(after, second), { lineWidth, findSiblings });
}

describe('where the width of the line is known', () => {
  // 26 characters and the indent.
  const full = '市司法行政机关、环境保护行政主管部门按照中央有关部门';
  const rest = '印发的登记评审办法，为诉讼提供鉴定意见。';

  it('a line without end goes on if it runs to the margin', () => {
    expect(find(full, rest, { lineWidth: 28 })).toBe('full-line');
    expect(find(full, rest, { lineWidth: 35 })).toBeNull();
    expect(find(full, rest)).toBeNull();
  });

  it('a sentence without end that stops short of the margin is a slip of the print', () => {
    const short = '落实责任。本办法由区民政局解释';
    expect(find(short, rest, { lineWidth: 28 })).toBeNull();
    expect(find(short, rest)).toBe('unfinished');
  });

  it('a list of organs goes on if its last name is broken off there, and not if it is whole', () => {
    const list = '责任单位：区农业农村局、区文化和旅游局、区城管委、区水务';
    expect(find(list, '局、区园林绿化局', { lineWidth: 30 })).toBe('full-line');
    expect(find(`${list}局`, '本意见自发布之日起实施，由各部门解释。', { lineWidth: 31 })).toBeNull();
  });

  it('a title that runs to the margin stays a title', () => {
    const title = '北京市关于全面深化改革扩大对外开放重要举措的行动计划';
    expect(find(title, '为深入学习贯彻会议精神，制定本行动计划。', { lineWidth: 28 })).toBeNull();
  });
});

describe('a line goes on', () => {
  it('where sentences stand before it, whatever the rest is', () => {
    expect(find('区政府负总责。在区政府', '统一领导下，由各街镇')).toBe('unfinished');
  });

  it('where it is numbered as sentences are, and long enough', () => {
    const siblings = ['（一）申请人在北京市内无住房。', '（三）申请人曾离婚，离婚年限应满三年。'];
    const item = '（二）申请人与用人单位存在长期劳动关系，或与';
    expect(find(item, '门头沟区用人单位签订合同。', { siblings })).toBe('unfinished');
    expect(find(item, '门头沟区用人单位签订合同。', { siblings: ['（一）扩大申请范围'] })).toBeNull();
    expect(find('（二）基本原则，总体思路', '坚持统筹推进。落实责任。', { siblings })).toBeNull();
  });
});

describe('a line does not go on', () => {
  const [before, after] = ['完善扶持政策，', '广泛调动社会力量。'];

  it.each<[string, Around]>([
    ['behind a heading', { first: { hashes: 2 } }],
    ['into a heading', { second: { hashes: 2 } }],
    ['into a bold line', { second: { bold: 'whole' } }],
    ['into an entry of a list', { second: { bullet: '-' } }],
    ['into an indented line', { second: { indented: true } }],
  ])('%s', (_, around) => {
    expect(find(before, after)).toBe('comma');
    expect(find(before, after, around)).toBeNull();
  });

  it('where it is a title with a comma', () => {
    expect(find('关于全面深化改革，扩大对外开放的实施意见', '为落实会议精神，提出如下意见。')).toBeNull();
  });
});
