import { describe, expect, it } from 'vitest';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { readNodes } from '../../src/gazette/tasks/read-nodes.ts';
import { anItem, aParagraph, aSection, aTable } from '../helpers/builders.ts';

describe('a bracket behind a sentence', () => {
  it('gives the sentence to those whom it names', () => {
    expect(tasksIn([aParagraph('para_1', '开展统计监测分析。（区统计局、区文旅局）')])).toEqual([
      { at: 'para_1', task: '开展统计监测分析。', lead: '区统计局、区文旅局', cooperating: '' },
    ]);
  });

  it('closes its task where others follow in one paragraph', () => {
    const text = '定期公开名录。（区金融办、区房管局。）推进承包地制度信息公开。（区农委。）';
    expect(tasksIn([aParagraph('para_1', text)]).map(({ task, lead }) => [task, lead])).toEqual([
      ['定期公开名录。', '区金融办、区房管局'],
      ['推进承包地制度信息公开。', '区农委'],
    ]);
  });

  it.each([
    '交通综合科（区铁路道口安全管理办公室）',
    '组长单位：区发展改革委（金融业工作组）',
    '由区城管委（交通委）报送。',
    '对医疗机构的检查（含港澳台独资医院）。',
    '租住单位公房的，提交单位房管部门开具的住房证明（加盖公章）。',
  ])('is none where it names another name, a member or a remark: %s', (text) => {
    expect(tasksIn([aParagraph('para_1', text)])).toEqual([]);
  });
});

describe('lines with fields', () => {
  it('are about the section whose only such lines they are', () => {
    const section = aSection('lvl_1', 1, '（一）', '加强电子化建设', [
      aParagraph('lvl_1__para_1', '推进政府采购全流程电子化。'),
      aParagraph('lvl_1__para_2', '牵头单位：区政务服务办'),
      aParagraph('lvl_1__para_3', '责任单位：区财政局，各街镇'),
      aParagraph('lvl_1__para_4', '完成时限：2018年10月底前'),
    ]);
    const [task] = readNodes([section]).tasks;
    expect(task).toMatchObject({
      anchor: 'lvl_1',
      task: '加强电子化建设',
      detail: '推进政府采购全流程电子化。',
      lead: ['区政务服务办'],
      cooperating: ['区财政局', '各街镇'],
      deadlineText: '2018年10月底前',
    });
  });

  it('are about the paragraph before them where a section has several', () => {
    const section = aSection('lvl_1', 1, '一、', '重点任务', [
      aParagraph('p1', '建设监测网。'),
      aParagraph('p2', '责任单位：区环保局'),
      aParagraph('p3', '淘汰老旧车辆。'),
      aParagraph('p4', '（责任单位：海淀交通支队）'),
    ]);
    expect(tasksIn([section]).map(({ at, lead }) => [at, lead])).toEqual([
      ['p1', '区环保局'],
      ['p3', '海淀交通支队'],
    ]);
  });

  it('are about the item that holds them', () => {
    const item = anItem('point_1', '1.', '健全快速反应机制。');
    const holder = { ...item, children: [aParagraph('point_1__para_1', '责任单位：各镇政府')] };
    expect(tasksIn([holder])).toEqual([
      { at: 'point_1', task: '健全快速反应机制。', lead: '各镇政府', cooperating: '' },
    ]);
  });

  it('at the end of the last of several sections are about all, where other upper sections have theirs', () => {
    const lines = (id: string): GazetteNode[] => [aParagraph(id, '责任单位：区水务局')];
    const lower = (id: string, children: GazetteNode[]): GazetteNode =>
      aSection(id, 2, '（1）', `下层${id}`, [aParagraph(`${id}__text`, '内容。'), ...children]);
    const upper = (id: string): GazetteNode =>
      aSection(id, 1, '1.', `上层${id}`, [lower(`${id}a`, []), lower(`${id}b`, lines(`${id}l`))]);
    expect(tasksIn([upper('x'), upper('y')]).map(({ task }) => task)).toEqual(['上层x', '上层y']);
    expect(tasksIn([upper('x')]).map(({ task }) => task)).toEqual(['下层xb']);
  });

  it('right below a heading, or behind it, hold for every number below', () => {
    const items = (id: string): GazetteNode[] => [
      anItem(`${id}__point_1`, '1.', '建成平台。'),
      anItem(`${id}__point_2`, '2.', '开通网站。（市文明办）'),
    ];
    const line = aParagraph('lvl_1__para_1', '牵头单位：市发改委　完成时限：2017年6月底前');
    const below = aSection('lvl_1', 1, '一、', '平台建设', [line, ...items('lvl_1')]);
    const behind = aSection('lvl_2', 1, '二、', '制度建设（责任单位：各行业主管部门，长期推进）', items('lvl_2'));
    const read = readNodes([below, behind]).tasks;
    expect(read.map(({ anchor, lead, deadlineText }) => [anchor, lead.join('、'), deadlineText])).toEqual([
      ['lvl_1__point_1', '市发改委', '2017年6月底前'],
      ['lvl_1__point_2', '市文明办', null],
      ['lvl_2__point_1', '各行业主管部门', '长期推进'],
      ['lvl_2__point_2', '市文明办', null],
    ]);
  });

  it('may say in clauses who leads and who helps', () => {
    const item = {
      ...anItem('point_1', '1.', '地区生产总值增长6%以上。'),
      children: [
        aParagraph('a', '分管省领导：王某'),
        aParagraph('b', '部门分工：省发展改革委牵头，各地、各部门配合。'),
      ],
    };
    expect(tasksIn([item])).toEqual([
      { at: 'point_1', task: '地区生产总值增长6%以上。', lead: '省发展改革委', cooperating: '各地、各部门' },
    ]);
  });

  it.each([
    ['（市畜牧局牵头，市工商局配合，7月底前完成）', '市畜牧局', '市工商局', '7月底前完成'],
    [
      '〔牵头单位：区市场监管局；责任单位：联席会议成员单位〕〔全年推进〕',
      '区市场监管局',
      '联席会议成员单位',
      '全年推进',
    ],
    ['（区住房城乡建设局会同区水务局、国网供电公司）', '区住房城乡建设局', '区水务局、国网供电公司', null],
  ])('may be a bracket, or several, of its own: %s', (line, lead, cooperating, deadlineText) => {
    const section = aSection('lvl_1', 1, '一、', '活禽宰杀实行定点隔离。', [aParagraph('a', line)]);
    expect(readNodes([section]).tasks).toMatchObject([
      { node: 'lvl_1', lead: lead.split('、'), cooperating: cooperating.split('、'), deadlineText },
    ]);
  });

  it('name nobody where they are sentences', () => {
    expect(
      tasksIn([
        aParagraph('p1', '责任单位：各单位要按照任务分工制定具体实施方案并认真组织实施确保任务落到实处见到成效'),
      ]),
    ).toEqual([]);
  });
});

describe('a table of tasks', () => {
  const head = [['序号', '重点任务', '主要措施', '完成时限', '主责单位', '责任单位']];

  it('has a task in each row, merged cells in all rows that they cover', () => {
    const table = aTable('table_1', head, [
      [{ text: '一、扬尘', colspan: 6 }],
      [
        { text: '1', rowspan: 2 },
        { text: '减少扬尘', rowspan: 2 },
        '每日清洗。',
        { text: '年底前', rowspan: 2 },
        { text: '区城管委 各街镇', rowspan: 2 },
        '区财政局等部门',
      ],
      ['巡查工地。', '—'],
      ['备注', { text: '本表由区环保局负责解释，各单位执行。', colspan: 5 }],
    ]);
    expect(readNodes([table]).tasks).toMatchObject([
      {
        anchor: 'table_1__row_2',
        section: '减少扬尘',
        task: '每日清洗。',
        lead: ['区城管委', '各街镇'],
        cooperating: ['区财政局'],
      },
      { anchor: 'table_1__row_3', task: '巡查工地。', deadlineText: '年底前', cooperating: [] },
    ]);
  });

  it('gives each row its line of a cell that has as many lines as rows', () => {
    const table = aTable(
      'table_1',
      [['任务', '牵头单位']],
      [[{ text: '组织安装喷淋。\n报送工地名单。', rowspan: 2 }, '区住房城乡建设委'], ['区环保局']],
    );
    expect(readNodes([table]).tasks.map(({ task }) => task)).toEqual(['组织安装喷淋。', '报送工地名单。']);
  });

  it('takes the name of a project for the task, and what it consists of for its detail', () => {
    const table = aTable(
      'table_1',
      [['序号', '项目名称', '建设内容', '责任单位', '完成时限（年）']],
      [['1', '再生水加水站点工程', '新建再生水加水站点1座', '水务局', '2020']],
    );
    expect(readNodes([table]).tasks).toMatchObject([
      { task: '再生水加水站点工程', detail: '新建再生水加水站点1座', lead: ['水务局'], deadlineText: '2020' },
    ]);
  });

  it('may say below 责任单位 in clauses who leads', () => {
    const row = ['1', '矿山治理', '开展修复绿化。', '2020年底', '市国土资源局牵头，各县（市、区）政府落实', ''];
    const heads = [['序号', '问题', '整改措施', '完成时限', '责任单位', '责任人']];
    expect(tasksIn([aTable('table_1', heads, [row])])).toMatchObject([
      { lead: '市国土资源局', cooperating: '各县（市、区）政府' },
    ]);
  });

  it('that names nobody is told, other tables are not', () => {
    const form = aTable('table_1', [['重点项目名称', '工作措施', '进度安排', '责任人']], [['北部商圈', '', '', '']]);
    const figures = aTable('table_2', [['镇', '户数', '工作经费（万元）']], [['清水镇', '3165', '14']]);
    expect(readNodes([form, figures])).toEqual({ tasks: [], unread: ['table_1'] });
  });
});

function tasksIn(nodes: GazetteNode[]): { at: string; task: string; lead: string; cooperating: string }[] {
  return readNodes(nodes).tasks.map(({ anchor, task, lead, cooperating }) => ({
    at: anchor,
    task,
    lead: lead.join('、'),
    cooperating: cooperating.join('、'),
  }));
}
