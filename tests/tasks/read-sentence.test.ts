import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/gazette/tasks/read-sentence.ts';

describe('a sentence that opens with who does it with whom', () => {
  it.each([
    [
      '由省物价局会同省财政厅、省减轻农民负担领导小组办公室，于六月底以前逐项审核。未列入目录的，一律停收。',
      '省物价局',
      '省财政厅、省减轻农民负担领导小组办公室',
      '于六月底以前逐项审核。',
    ],
    [
      '省委宣传部牵头，省新闻出版局参加，对摊派订阅问题作出处理。',
      '省委宣传部',
      '省新闻出版局',
      '对摊派订阅问题作出处理。',
    ],
    ['由省农业厅负责，各地区行政公署配合，完成预决算审计。', '省农业厅', '各地区行政公署', '完成预决算审计。'],
    ['省监察厅要会同有关部门，对二十个县进行重点检查。', '省监察厅', '有关部门', '对二十个县进行重点检查。'],
  ])('is a task: %s', (text, lead, cooperating, words) => {
    expect(readSentences(text)).toEqual([
      {
        lead: [lead],
        cooperating: cooperating.split('、'),
        deadlineText: null,
        words,
      },
    ]);
  });

  it.each([
    '规自分局、区农业农村局牵头，区司法局、区水务局等参加。',
    '区教委负责，做好入学工作。',
    '强化垃圾管理各区属地责任，实行无害化处理考核。',
    '省经济贸易委员会一九九七年牵头的乡镇企业收费清理已经结束，不再重复进行。',
    '由市教委会同市财政局负责解释。',
  ])('is none: %s', (text) => {
    expect(readSentences(text)).toEqual([]);
  });
});
