import { describe, expect, it } from 'vitest';
import { findContinuationBehindStop, type Place } from '../../src/gazette/clean/behind-stop.ts';
import { aTextBlock } from '../helpers/blocks.ts';

const WIDTH = 28;
// Two lines of 28 characters, the first indented, both full.
const FULL_ITEM =
  '1.经磋商或者诉讼确定赔偿义务人的，赔偿义务人应当根据磋商或者判决的要求，组织开展修复工作；不能修复的由社会。';
const FULL_PRINCIPLE =
  '坚持传承文脉。充分发挥北京文脉底蕴深厚和文化资源集聚的优势，激发优秀传统文化的创造性转化和创新性的发展提升。';
const REST = '推进文化创意和设计服务与相关产业深度融合，增强文化创意产业渗透力、辐射力和带动力。';

function place(fields: Partial<Place> = {}): Place {
  const { lineBelow = '' } = fields;
  const around = { lineAbove: '', lineBelow, labelBelow: aTextBlock(lineBelow).label, findSiblings: () => [] };
  return { ...around, lineWidth: WIDTH, atPageFoot: true, ...fields };
}

describe('a full last line at the foot of a page', () => {
  const nextItem = { lineBelow: '2.赔偿义务人造成的损害无法修复的，实行货币赔偿。' };
  const parallel = { lineAbove: '坚持价值引领。把社会效益放在首位。', lineBelow: '坚持高端引领。聚焦高端环节。' };

  it('goes on where it is an item that is a sentence, and the next item follows behind the rest', () => {
    expect(findContinuationBehindStop(aTextBlock(FULL_ITEM), aTextBlock(REST), place(nextItem))).toBe('page-foot');
  });

  it('goes on where it is one of several principles with an opening phrase, and the rest has none', () => {
    const around = place(parallel);
    expect(findContinuationBehindStop(aTextBlock(FULL_PRINCIPLE), aTextBlock(REST), around)).toBe('page-foot');
  });

  it.each([
    ['the page does not end there', FULL_ITEM, place({ ...nextItem, atPageFoot: false })],
    ['the width of its lines is unknown', FULL_ITEM, place({ ...nextItem, lineWidth: null })],
    ['its last line is not full', FULL_ITEM.replace('不能修复的由社会', '不能'), place(nextItem)],
    ['no next item follows', FULL_ITEM, place()],
    ['the item has a heading that runs in', FULL_ITEM.replace('的，', '的。'), place(nextItem)],
    [
      'it is a paragraph of an article',
      FULL_ITEM.replace('1.', '第一条'),
      place({ lineBelow: '第二条 本办法自发布之日起施行。' }),
    ],
    ['only one neighbour is parallel', FULL_PRINCIPLE, place({ lineAbove: parallel.lineAbove })],
  ])('is the end of its paragraph where %s', (_, first, around) => {
    expect(findContinuationBehindStop(aTextBlock(first), aTextBlock(REST), around)).toBeNull();
  });

  it('is the end of its paragraph where the rest has an opening phrase of its own', () => {
    const rest = aTextBlock(`推进融合发展。${REST}`);
    expect(findContinuationBehindStop(aTextBlock(FULL_PRINCIPLE), rest, place(parallel))).toBeNull();
  });
});
