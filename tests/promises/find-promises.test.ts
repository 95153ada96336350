import { describe, expect, it } from 'vitest';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { findPromises, type Promised } from '../../src/gazette/promises/find-promises.ts';
import { aDocument, anItem, aPart, aSection, aTable } from '../helpers/builders.ts';

describe('a list of who does what', () => {
  it.each(['2018年全市河长制工作任务清单', '2020年政府工作报告主要工作责任分解'])('is a plan: %s', (title) => {
    expect(promisesIn(title, [anItem('point_1', '1.', '修订《企业技术改造资助办法》。')])).toMatchObject([
      { words: '企业技术改造资助办法', by: null },
    ]);
  });

  it('is none where it says what organs may do', () => {
    expect(promisesIn('政府部门权力清单', [anItem('point_1', '1.', '修订《企业技术改造资助办法》。')])).toEqual([]);
  });
});

describe('what is to be out', () => {
  const title = '2018年全市河长制工作任务清单';

  it('is so by the deadline in the title of its table', () => {
    const rows = [['1', '出台“一河一策”行动计划编制指南', '市河长办']];
    const table = aTable('table_1', [['序号', '任务', '责任单位']], rows);
    const titled = { ...table, title: '制度建设（2018年6月30日前完成）' };
    expect(promisesIn(title, [titled])).toMatchObject([{ byText: '2018年6月30日前完成', by: '2018-06-30' }]);
  });

  it('is so by the deadline in the heading of its section', () => {
    const items = [anItem('lvl_1__point_1', '1.', '修订《河道管理条例》实施细则。')];
    const section = aSection('lvl_1', 1, '一、', '制度建设（2018年底前完成）', items);
    expect(promisesIn(title, [section])).toMatchObject([{ by: '2018-12-31' }]);
  });

  it('is so by the deadline in the bracket of its own task', () => {
    const items = [
      anItem('point_1', '1.', '制定吴忠市城市公共交通发展规划，更新公交车60辆。（市交通运输局　12月底）'),
      anItem('point_2', '2.', '修订《停车场管理办法》。（市公安局）完善公交站点。（市交通运输局　6月底）'),
    ];
    expect(promisesIn(title, items).map(({ by }) => by)).toEqual(['2018-12-31', null]);
  });

  it('is so when it is handed up or done', () => {
    const items = [
      anItem('point_1', '1.', '编制《城市绿地系统规划》，年底前报批。'),
      anItem('point_2', '2.', '编制全域国土空间总体规划，10月底前形成成果。'),
      anItem('point_3', '3.', '编制《河道蓝线规划》，年底前开工建设。'),
    ];
    expect(promisesIn(title, items).map(({ by }) => by)).toEqual(['2018-12-31', '2018-10-31', null]);
  });
});

function promisesIn(title: string, children: GazetteNode[]): Promised[] {
  const parts = [aPart({ title, genre: null, children })];
  return findPromises(aDocument({ dateSigned: '2018-04-03', shortTitle: title, parts }));
}
