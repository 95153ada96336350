import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../src/gazette/model/block.ts';
import { classifyLabels } from '../../src/gazette/parse/classify-labels.ts';
import { aTextBlock } from '../helpers/blocks.ts';

/** `heading`, `item` …, `runIn` with the heading, for each line that has a number. */
function rolesOf(...lines: readonly (string | Partial<TextBlock>)[]): string[] {
  const blocks = lines.map((line) =>
    typeof line === 'string' ? aTextBlock(line) : { ...aTextBlock('（一）指导思想。'), ...line },
  );
  return [...classifyLabels(blocks).values()].map(({ role, text, headingLength }) =>
    role === 'runIn' ? `runIn ${text.slice(0, headingLength)}` : role,
  );
}

describe('by its own form a numbered line is', () => {
  it.each([
    [
      'what its kind of number opens',
      ['第一章 总则', '第三条 本办法适用于本区。', '①房屋地契证明；'],
      'heading article item',
    ],
    ['an item in an article', ['第五条 禁止下列行为：', '（一）公益性公墓的选址'], 'article item'],
    ['a heading where it is a phrase', ['一、总体要求'], 'heading'],
    ['an item where its phrase goes on', ['一、总体要求，'], 'item'],
    ['an item where its only 。 stands in a bracket that is never closed', ['一、参照未完的《章程执行。'], 'item'],
    ['an item where its phrase is long', [`一、${'总体要求'.repeat(16)}`], 'item'],
    ['an item where it is one sentence', ['（一）加强绿色金融体系建设。'], 'item'],
    ['a run-in heading where a short sentence opens it', ['（一）加强组织领导。各区负责。'], 'runIn 加强组织领导。'],
    ['an item where its first sentence is long', [`（一）${'加强组织领导'.repeat(5)}。各区负责。`], 'item'],
    ['an item where its first sentence has two clauses', ['（一）加强领导；抓好落实。各区负责。'], 'item'],
    ['an item where it names a field', ['（一）责任单位：区教委。各镇配合。'], 'item'],
    ['an item where a short sentence measures', ['1. 规划面积为6.8平方公里。东至河滩。'], 'item'],
    ['an item where a short sentence says who acts', ['1. 区公安分局加强治安治理。严厉打击犯罪。'], 'item'],
    ['no item for an organ behind a verb', ['1. 加强部门协调配合。各镇负责。'], 'runIn 加强部门协调配合。'],
    ['no item for an 应 that obliges nobody', ['1. 突发事件应对机制。各镇负责。'], 'runIn 突发事件应对机制。'],
  ])('%s', (_, lines, roles) => {
    expect(rolesOf(...lines).join(' ')).toBe(roles);
  });

  it('a heading where the scanner marked its one sentence', () => {
    expect(rolesOf({ hashes: 2 })).toEqual(['heading']);
  });
});

describe('siblings make', () => {
  it('run-in headings of names before a colon, all or none', () => {
    const [first, second] = ['1. 联席会议机制：由分管市长召集。', '2. 联合检查机制：由水务局牵头。'];
    expect(rolesOf(first, second)).toEqual(['runIn 联席会议机制：', 'runIn 联合检查机制：']);
    expect(rolesOf(first)).toEqual(['item']);
    expect(rolesOf(first, '2. 每年开展联合检查；')).toEqual(['item', 'item']);
    const clause = '2. 市有关部门和各区政府建立信息共享机制：定期通报情况。';
    expect(rolesOf(first, clause)).toEqual(['item', 'item']);
  });

  it.each(['包括名称、地址。', '主要包括名称。', '指建筑的名称。', '是指建筑的名称。', '信息的汇总。'])(
    'no heading of a name that is explained: %s',
    (rest) => {
      expect(rolesOf(`（一）基本信息：${rest}`, '（二）联系方式：电话、地址。')).toEqual(['item', 'item']);
    },
  );

  it('items of clauses that announce the numbers below', () => {
    expect(rolesOf('（一）有下列情形之一的，追究责任：', '1. 发生重大事件的；')).toEqual(['item', 'item']);
    expect(rolesOf('（一）造成损害的，追究责任：', '1. 发生重大事件的；')).toEqual(['item', 'item']);
    expect(rolesOf('（一）发生较大突发环境事件造成损害的：', '1. 发生重大事件的；')).toEqual(['item', 'item']);
    expect(rolesOf('（一）资金支持：', '1. 发生重大事件的；')).toEqual(['heading', 'item']);
  });

  it('items of clauses that announce text, among items', () => {
    const lines = ['（一）以下情形不适用本方案：', '不可抗力。'];
    expect(rolesOf(...lines, '（二）涉及海洋的损害。')).toEqual(['item', 'item']);
    expect(rolesOf(...lines)).toEqual(['heading']);
  });

  it('a heading of a sentence that holds numbers, among run-in headings', () => {
    const lines = ['（一）指导思想。深入贯彻党的精神。', '（二）基本原则。', '1. 坚持正确导向。围绕中心。'];
    expect(rolesOf(...lines).slice(0, 2)).toEqual(['runIn 指导思想。', 'heading']);
  });

  it('headings of short sentences, each with its text below', () => {
    const lines = ['（一）指导思想。', '深入贯彻党的精神。', '（二）工作目标。', '到2022年建成体系。'];
    expect(rolesOf(...lines)).toEqual(['heading', 'heading']);
    expect(rolesOf(...lines.slice(0, 3), '（三）基本原则。')).toEqual(['item', 'item', 'item']);
    expect(rolesOf('第五条 禁止下列行为：', ...lines)).toEqual(['article', 'item', 'item']);
  });

  it('items of names one below the other', () => {
    const names = ['1. 王建国', '2. 李爱华', '3. 张卫东'];
    expect(rolesOf(...names)).toEqual(['item', 'item', 'item']);
    expect(rolesOf('1. 王建国', '任组长。', '2. 李爱华')).toEqual(['heading', 'heading']);
  });
});
