/** Heads that say of all that stands below them who helps and until when. */
import { describe, expect, it } from 'vitest';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import type { Task } from '../../src/gazette/model/task.ts';
import { findTasks } from '../../src/gazette/tasks/find-tasks.ts';
import { aDocument, anItem, aParagraph, aPart, aSection, aTable } from '../helpers/builders.ts';

const HEAD = [['序号', '任务', '责任单位']];

describe('a deadline in the title of a table', () => {
  it('holds for its rows, but not for one that names its own', () => {
    const table = {
      ...aTable('table_1', HEAD, [
        ['1', '新建污水管网300公里', '市住房城乡建设局'],
        ['2', '10月底前清淤河道500条', '市水利局'],
      ]),
      title: '表一　治水工程（2018年底前完成）',
    };
    expect(tasksIn([table]).map(({ deadlineText, deadline }) => [deadlineText, deadline])).toEqual([
      ['2018年底前完成', '2018-12-31'],
      ['10月底前', '2018-10-31'],
    ]);
  });

  it('is none where a column says until when', () => {
    const table = {
      ...aTable('table_1', [['任务', '责任单位', '完成时限']], [['修订细则', '市水利局', '']]),
      title: '制度建设（2018年6月30日前完成）',
    };
    expect(tasksIn([table])[0]).toMatchObject({ deadlineText: null, deadline: null });
  });
});

describe('a heading', () => {
  const items = [
    anItem('point_1', '1.', '建成平台。（市发改委）'),
    anItem('point_2', '2.', '年底前开通网站。（市文明办）'),
  ];

  it('gives its deadline to the tasks below that have none', () => {
    const section = aSection('lvl_1', 1, '一、', '平台建设（2019年6月底前完成）', items);
    expect(tasksIn([section]).map(({ lead, deadline }) => [lead.join(), deadline])).toEqual([
      ['市发改委', '2019-06-30'],
      ['市文明办', '2018-12-31'],
    ]);
  });

  it('gives those who help to all who lead below it', () => {
    const section = aSection('lvl_1', 1, '一、', '平台建设（本节配合单位：各区政府；2019年6月底前完成）', items);
    expect(tasksIn([section]).map(({ lead, cooperating }) => [lead.join(), cooperating.join()])).toEqual([
      ['市发改委', '各区政府'],
      ['市文明办', '各区政府'],
    ]);
  });

  it('may have its deadline on the line below it', () => {
    const line = aParagraph('lvl_1__para_1', '完成时限：2018年6月底前');
    const section = aSection('lvl_1', 1, '一、', '平台建设', [line, ...items]);
    expect(tasksIn([section])[0]).toMatchObject({ task: '建成平台。', deadlineText: '2018年6月底前' });
  });

  it('may be followed by words on all that is listed below them', () => {
    const text = '以下各项由市住房和城乡建设局牵头，市公安局配合，10月底前完成：';
    const list = { ...aParagraph('para_1', text), children: [anItem('para_1__point_1', '1.', '打通断头路3条。')] };
    expect(tasksIn([list])).toMatchObject([
      { task: '打通断头路3条。', lead: ['市住房和城乡建设局'], cooperating: ['市公安局'], deadline: '2018-10-31' },
    ]);
  });

  it('with any other bracket says nothing', () => {
    const section = aSection('lvl_1', 1, '一、', '平台建设（2016年—2019年）', items);
    expect(tasksIn([section])[0]).toMatchObject({ deadlineText: null });
  });
});

function tasksIn(children: GazetteNode[]): Task[] {
  return findTasks([aDocument({ dateSigned: '2018-04-03', parts: [aPart({ children })] })]).tasks;
}
