/** Chains of plans of other provinces: what titles let infer, what is only named, and what stays open. */
import { describe, expect, it } from 'vitest';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { PlanGraph } from '../../src/gazette/model/plan.ts';
import { planPeriodOf } from '../../src/gazette/parse/plan-period.ts';
import { derivePlans } from '../../src/gazette/plans/derive-plans.ts';
import { genreOf } from '../../src/gazette/scan/genre.ts';
import { slugOf } from '../../src/gazette/text/slug.ts';
import { aDocument, aParagraph, aPart } from '../helpers/builders.ts';

/** A plan that says nothing of others but `text`. */
function aPlan(issuer: string, title: string, text = '到目标年，各项任务完成。'): GazetteDocument {
  const parts = [aPart({ id: 'body', title, children: [aParagraph('para_1', text)] })];
  const period = planPeriodOf(title, genreOf(title));
  const named = { title, shortTitle: title, issuers: [issuer], docNumber: null };
  return aDocument({
    id: `plan-${slugOf(title)}`,
    ...named,
    planPeriod: period,
    parts,
  });
}

function chainOf(...documents: GazetteDocument[]): { graph: PlanGraph; edges: string[]; doubts: string[] } {
  const graph = derivePlans(linkCollection(documents, { asOf: '2026-01-01' }));
  const titles = new Map(graph.plans.map(({ id, title }) => [id, title]));
  const nameOf = (id: string): string => titles.get(id) ?? id;
  return {
    graph,
    edges: graph.edges.map(({ kind, from, to, certainty }) => `${nameOf(from)} → ${nameOf(to)}：${kind} ${certainty}`),
    doubts: graph.doubts.map(({ from, to, why }) => `${nameOf(from)} → ${nameOf(to)}：${why}`),
  };
}

const CITY = '湖南省长沙市人民政府';
const PROVINCE = '湖南省人民政府';

describe('titles', () => {
  it('show the namesake one place up for the same years, not the one above that', () => {
    const { edges } = chainOf(
      aPlan('国务院', '国家综合防灾减灾规划（2016—2020年）'),
      aPlan(PROVINCE, '湖南省综合防灾减灾规划（2016—2020年）'),
      aPlan(CITY, '长沙市综合防灾减灾规划（2016—2020年）'),
    );
    expect(edges).toEqual([
      '国家综合防灾减灾规划（2016—2020年） → 湖南省综合防灾减灾规划（2016—2020年）：parent titled',
      '湖南省综合防灾减灾规划（2016—2020年） → 长沙市综合防灾减灾规划（2016—2020年）：parent titled',
    ]);
  });

  it('show the edition right before, by five years, by years and by single years', () => {
    const { edges } = chainOf(
      aPlan(CITY, '长沙市安全生产“十二五”规划'),
      aPlan(CITY, '长沙市安全生产“十三五”规划'),
      aPlan(CITY, '长沙市政务公开2018年工作要点'),
      aPlan(CITY, '长沙市2019年政务公开工作要点'),
      aPlan(CITY, '长沙市学前教育三年行动计划（2015—2017年）'),
      aPlan(CITY, '长沙市学前教育行动计划（2018—2020年）'),
    );
    expect(edges).toEqual([
      '长沙市政务公开2018年工作要点 → 长沙市2019年政务公开工作要点：previous titled',
      '长沙市安全生产“十二五”规划 → 长沙市安全生产“十三五”规划：previous titled',
      '长沙市学前教育三年行动计划（2015—2017年） → 长沙市学前教育行动计划（2018—2020年）：previous titled',
    ]);
  });

  it('show the plan for more years that a yearly one breaks down, the narrowest', () => {
    const { edges } = chainOf(
      aPlan(CITY, '长沙市水污染防治规划（2011—2020年）'),
      aPlan(CITY, '长沙市水污染防治三年行动计划（2016—2018年）'),
      aPlan(CITY, '长沙市2017年水污染防治工作方案'),
    );
    expect(edges).toContain(
      '长沙市水污染防治三年行动计划（2016—2018年） → 长沙市2017年水污染防治工作方案：breakdown titled',
    );
    expect(edges.filter((edge) => edge.includes('长沙市水污染防治规划（2011—2020年） → 长沙市2017年'))).toEqual([]);
  });

  it('show nothing across a gap, between different organs, or where years are missing, and say so', () => {
    const { edges, doubts } = chainOf(
      aPlan(CITY, '长沙市2016年依法行政工作要点'),
      aPlan(CITY, '长沙市2019年依法行政工作要点'),
      aPlan('长沙市教育局', '长沙市校园安全2018年工作方案'),
      aPlan('长沙市公安局', '长沙市校园安全2019年工作方案'),
      aPlan(PROVINCE, '湖南省残疾人联合会改革方案'),
      aPlan(CITY, '长沙市残疾人联合会改革方案'),
    );
    expect(edges).toEqual([]);
    expect(doubts.map((doubt) => doubt.split('：')[1]).sort()).toEqual(['gap', 'no-period', 'other-organ']);
  });

  it('show nothing where two plans would fit equally', () => {
    const { edges, doubts } = chainOf(
      aPlan(CITY, '长沙市防汛抗旱2018年工作方案'),
      aPlan(CITY, '长沙市防汛抗旱2018年工作要点'),
      aPlan(CITY, '长沙市防汛抗旱2019年工作要点'),
    );
    expect(edges).toEqual([]);
    expect(doubts.filter((doubt) => doubt.endsWith('several-candidates'))).toHaveLength(2);
  });

  it('show nothing of a city whose province is not known', () => {
    const { edges } = chainOf(
      aPlan('国务院', '全民健身计划（2016—2020年）'),
      aPlan('杭州市人民政府', '杭州市全民健身实施计划（2016—2020年）'),
    );
    expect(edges).toEqual([]);
  });

  it('show nothing beside the namesake above that the plan itself names', () => {
    const { edges } = chainOf(
      aPlan('国务院', '国家全民健身计划（2016—2020年）'),
      aPlan(PROVINCE, '湖南省全民健身实施计划（2016—2020年）'),
      aPlan(CITY, '长沙市全民健身实施计划（2016—2020年）', '根据《国家全民健身计划（2016—2020年）》，制定本计划。'),
    );
    expect(edges).toContain('国家全民健身计划（2016—2020年） → 长沙市全民健身实施计划（2016—2020年）：parent stated');
    expect(edges.filter((edge) => edge.startsWith('湖南省'))).toEqual([]);
  });
});

describe('texts', () => {
  it('name the namesake above by its level', () => {
    const { edges, graph } = chainOf(
      aPlan('长沙市人民政府', '长沙市安全生产“十三五”规划'),
      aPlan('长沙县人民政府', '长沙县安全生产“十三五”规划', '为落实市安全生产“十三五”规划，编制本规划。'),
    );
    expect(edges).toEqual(['长沙市安全生产“十三五”规划 → 长沙县安全生产“十三五”规划：parent stated']);
    expect(graph.edges[0]?.sentence).toBe('为落实市安全生产“十三五”规划，编制本规划。');
  });

  it('name earlier rounds by their numbers', () => {
    const { edges } = chainOf(
      aPlan(
        CITY,
        '长沙市第三轮禁毒人民战争三年行动计划（2018—2020年）',
        '在第一轮、第二轮禁毒人民战争三年行动计划的基础上，制定本计划。',
      ),
    );
    expect(edges).toEqual([
      '长沙市第二轮禁毒人民战争三年行动计划 → 长沙市第三轮禁毒人民战争三年行动计划（2018—2020年）：previous stated',
      '长沙市第一轮禁毒人民战争三年行动计划 → 长沙市第二轮禁毒人民战争三年行动计划：previous stated',
    ]);
  });

  it('that name several earlier editions follow on the latest', () => {
    const { edges } = chainOf(
      aPlan(
        CITY,
        '长沙市环境保护“十三五”规划',
        '《长沙市环境保护“十一五”规划》和《长沙市环境保护“十二五”规划》已经完成。',
      ),
    );
    expect(edges.filter((edge) => edge.includes('→ 长沙市环境保护“十三五”规划'))).toEqual([
      '长沙市环境保护“十二五”规划 → 长沙市环境保护“十三五”规划：previous stated',
    ]);
  });
});

describe('a notice that gives out two plans', () => {
  const title = '河南省人民政府关于印发河南省妇女发展规划和河南省儿童发展规划的通知';
  const plan = (id: string, name: string, text: string) =>
    aPart({ id, title: name, children: [aParagraph(`${id}__para_1`, text)] });
  const notice = aDocument({
    id: 'yuzheng-2011-94',
    title,
    shortTitle: '河南省妇女发展规划和河南省儿童发展规划',
    issuers: ['河南省人民政府'],
    docNumber: '豫政〔2011〕94号',
    parts: [
      aPart({ id: 'notice', role: 'notice', title, children: [aParagraph('notice__para_1', '请认真组织实施。')] }),
      plan('body', '河南省妇女发展规划（2011—2020年）', '依据《中国妇女发展纲要（2011—2020年）》，制定本规划。'),
      plan('body_2', '河南省儿童发展规划（2011—2020年）', '依据《中国儿童发展纲要（2011—2020年）》，制定本规划。'),
      aPart({ id: 'att_1', role: 'annex', title: '儿童发展指标', children: [aParagraph('att_1__para_1', '略。')] }),
    ],
  });
  const below = aPlan(
    '河南省郑州市人民政府',
    '郑州市妇女发展规划（2011—2020年）',
    '为落实《河南省妇女发展规划（2011—2020年）》，制定本规划。',
  );

  it('is two plans, each with what it rests on itself, and each is what others name', () => {
    const { edges } = chainOf(notice, below);
    expect(edges).toEqual([
      '河南省妇女发展规划（2011—2020年） → 郑州市妇女发展规划（2011—2020年）：parent stated',
      '中国妇女发展纲要（2011—2020年） → 河南省妇女发展规划（2011—2020年）：parent stated',
      '中国儿童发展纲要（2011—2020年） → 河南省儿童发展规划（2011—2020年）：parent stated',
    ]);
  });

  it('has the address of the part for each', () => {
    const { graph } = chainOf(notice);
    const printed = graph.plans.filter(({ known }) => known === 'text').map(({ url, title: name }) => [url, name]);
    expect(printed).toEqual([
      ['/documents/yuzheng-2011-94/#body', '河南省妇女发展规划（2011—2020年）'],
      ['/documents/yuzheng-2011-94/#body_2', '河南省儿童发展规划（2011—2020年）'],
    ]);
  });

  it('leaves open which of them is meant where its number alone is told', () => {
    const by = aPlan('河南省郑州市人民政府', '郑州市妇女工作实施方案', '根据豫政〔2011〕94号文件，制定本方案。');
    expect(chainOf(notice, by).edges.filter((edge) => edge.includes('郑州市'))).toEqual([]);
  });
});

it('a collection without plans has none', () => {
  const { graph } = chainOf(aDocument({ title: '任免通知', shortTitle: '任免通知', docNumber: null }));
  expect(graph).toEqual({ plans: [], edges: [], doubts: [] });
});
