import { describe, expect, it } from 'vitest';
import { isNamedValue, isNumberOf, opensParagraph, standsAlone } from '../../src/gazette/clean/line-signs.ts';
import { aTextBlock } from '../helpers/blocks.ts';

describe('a paragraph opens with', () => {
  it.each([
    '第十二条 验收应提交下列材料',
    '（三）其他材料',
    '(3*) 纳入考核',
    '二、主要任务',
    '12.建立机制',
    '①完善管网',
    '一、三亚市中心城区',
    '三、四平市试点',
    '一、一等奖获得者',
    '1、2021年工作回顾',
    '——坚持改革创新',
    '附件：1.申报书',
    '附：印章印模',
    '注：数据未经审计',
    '☐ 合同能源管理',
    '责任单位：区水务局',
    '陆晓光同志：负责常务工作',
  ])('%s', (text) => {
    expect(opensParagraph(aTextBlock(text))).toBe(true);
  });

  it.each([
    '2.4个百分点',
    '一、二级保护区',
    '1、2号线',
    '30%，实现改善',
    '2018年底前完成',
    '一是加强排查',
    '第一至五款',
  ])('no %s', (text) => {
    expect(opensParagraph(aTextBlock(text))).toBe(false);
  });
});

describe('a line stands alone', () => {
  it.each([
    ['as a date', '2018年4月16日'],
    ['as the number of a document', '门政发〔2019〕19号'],
    ['as a caption', '表 1 门头沟区重点工程项目清单'],
    ['as a person and an office', '王 涛 副区长'],
    ['as a person and an office, behind a role', '组 长：张力兵 区委副书记、区长'],
    ['as the caption of a figure', '图2-1　轨道交通规划图'],
    ['as an entry of the contents', '若干意见》的通知.....(6)'],
    ['as an entry of the contents', '若干意见》的通知……12'],
    ['as an entry of the contents', '若干意见》的通知····12'],
    ['as a closing formula', '特此通知。'],
  ])('%s', (_, text) => {
    expect(standsAlone(aTextBlock(text))).toBe(true);
  });

  it('as heading or in bold', () => {
    expect(standsAlone(aTextBlock('总则', { hashes: 3 }))).toBe(true);
    expect(standsAlone(aTextBlock('总则', { bold: 'whole' }))).toBe(true);
  });

  it.each(['第十二条 筹建镇级公益性公墓', '本办法自2018年4月16日起施行', '副 主 任：区纪委监委、区委政法委'])(
    'unless it is text: %s',
    (text) => {
      expect(standsAlone(aTextBlock(text))).toBe(false);
    },
  );
});

describe('a named value', () => {
  it('is no annex list', () => {
    expect(isNamedValue(aTextBlock('责任单位：区水务局'))).toBe(true);
    expect(isNamedValue(aTextBlock('附件：申报书'))).toBe(false);
  });
});

describe('a number on a line of its own', () => {
  it.each([
    ['第一章', '总则'],
    ['第一部分', '总则'],
    ['第一条', '为了规范管理，制定本办法。'],
    ['①', '完善管网。'],
    ['五、', '保障措施'],
    ['（一）', '坚持节水优先。'],
    ['1.', '甲村'],
  ])('%s numbers %s', (number, words) => {
    expect(isNumberOf(aTextBlock(number), aTextBlock(words))).toBe(true);
  });

  it.each([
    ['二、主要任务', '完成任务。'],
    ['1.', '5公里'],
    ['1.', '2.'],
    ['五、', '2021年3月5日'],
    ['五、', '滨海市人民政府'],
    ['总则', '第一条 节水。'],
  ])('%s does not number %s', (number, words) => {
    expect(isNumberOf(aTextBlock(number), aTextBlock(words))).toBe(false);
  });
});
