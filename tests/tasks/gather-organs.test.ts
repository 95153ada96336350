import { describe, expect, it } from 'vitest';
import type { TaskOrgan } from '../../src/gazette/model/task.ts';
import { findTasks } from '../../src/gazette/tasks/find-tasks.ts';
import { aDocument, aParagraph, aPart, aTable } from '../helpers/builders.ts';

const HAIDIAN = ['北京市海淀区人民政府办公室'];
const MENTOUGOU = ['北京市门头沟区人民政府办公室'];

describe('names of organs', () => {
  it('of two places are two organs, each known with its place', () => {
    expect(organsOf([HAIDIAN, '区教委'], [MENTOUGOU, '区教委']).map(({ name, id }) => [name, id])).toEqual([
      ['海淀区教委', 'beijingshihaidianqu-qujiaowei'],
      ['门头沟区教委', 'beijingshimentougouqu-qujiaowei'],
    ]);
  });

  it('that keep every word of the one whole name are that organ, and their address leads to it', () => {
    const [organ, ...others] = organsOf([MENTOUGOU, '区文旅局'], [MENTOUGOU, '区文化和旅游局']);
    expect(others).toEqual([]);
    expect(organ).toMatchObject({
      name: '门头沟区文化和旅游局',
      names: ['区文化和旅游局', '区文旅局'],
      aliases: ['/tasks/beijingshimentougouqu-quwenlvju/'],
      leads: 2,
    });
  });

  it('that leave a word out stay apart', () => {
    expect(organsOf([HAIDIAN, '区委办'], [HAIDIAN, '区委编办'])).toHaveLength(2);
    expect(organsOf([HAIDIAN, '区政府督查室'], [HAIDIAN, '区政府教育督导室'])).toHaveLength(2);
  });

  it('that one list names together stay apart', () => {
    expect(organsOf([HAIDIAN, '区城管委、区城市管理委'])).toHaveLength(2);
  });

  it('are that of an issuer whose short form they are', () => {
    expect(organsOf([HAIDIAN, '区政府办'])[0]?.name).toBe('北京市海淀区人民政府办公室');
  });

  it('are what 以下简称 defines', () => {
    const terms = [{ term: '区残联', definition: '门头沟区残疾人联合会', at: 'para_1' }];
    const [organ] = findTasks([aDocument({ issuers: MENTOUGOU, terms, parts: partsOf('区残联') })]).organs;
    expect(organ?.name).toBe('门头沟区残疾人联合会');
  });

  it('of documents without an issuer are of the place in the title', () => {
    const issued = aDocument({ id: 'a-1', issuers: HAIDIAN, parts: partsOf('区教委') });
    const bare = aDocument({
      id: 'a-2',
      issuers: [],
      shortTitle: '海淀区政府2018年度绩效任务',
      parts: partsOf('区教委'),
    });
    expect(findTasks([issued, bare]).organs).toMatchObject([{ place: '北京市海淀区', leads: 2 }]);
  });
});

describe('a document that says that the first leads', () => {
  it('says so below its table too, of those who take a task on', () => {
    const table = aTable(
      'table_1',
      [['工作目标', '承办单位', '协办单位']],
      [['招聘教师80名', '区教育局、区人事局', '区编委办']],
    );
    const note = aParagraph('para_1', '注：承办单位有两个的，排第一位的为主办单位。');
    const [task] = findTasks([aDocument({ parts: [aPart({ children: [table, note] })] })]).tasks;
    expect(task).toMatchObject({ lead: ['区教育局'], cooperating: ['区人事局', '区编委办'] });
  });

  it('has the others help', () => {
    const children = [
      aParagraph('para_1', '（列第一位者为牵头单位，下同）'),
      aParagraph('para_2', '完成改造。（市环保局、市财政局）'),
    ];
    const [task] = findTasks([aDocument({ parts: [aPart({ children })] })]).tasks;
    expect(task).toMatchObject({ lead: ['市环保局'], cooperating: ['市财政局'] });
  });
});

function organsOf(...given: [issuers: string[], list: string][]): TaskOrgan[] {
  return findTasks(given.map(([issuers, list], i) => aDocument({ id: `a-${i + 1}`, issuers, parts: partsOf(list) })))
    .organs;
}

function partsOf(list: string): ReturnType<typeof aPart>[] {
  return [aPart({ children: [aParagraph('para_1', `完成工作。（责任单位：${list}）`)] })];
}
