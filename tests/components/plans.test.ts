import { describe, expect, it } from 'vitest';
import { drawFamily } from '../../src/components/plans/draw-family.ts';
import { centreOf, findFamilies } from '../../src/components/plans/find-families.ts';
import { layOutFamily } from '../../src/components/plans/lay-out-family.ts';
import { placeOf, placesOf } from '../../src/components/plans/places.ts';
import { planGraph, type Plan, type PlanGraph } from '../../src/components/plans/plan-graph.ts';
import { wrapTitle } from '../../src/components/plans/wrap-title.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { Work } from '../../src/gazette/model/work.ts';
import { aDocument, aReference } from '../helpers/builders.ts';

const PLACES = placesOf([{ issuers: ['北京市人民政府', '北京市海淀区人民政府办公室'] }]);

describe('placeOf', () => {
  it.each([
    ['广州市生态城市规划纲要', '省市', '广州'],
    ['北京市海淀区绿地系统规划', '区县', '海淀'],
    ['海淀北部地区生态建设实施纲要', '区县', '海淀'],
    ['《中国制造2025》北京行动纲要', '省市', '北京'],
    ['北京城市总体规划(2016年—2035年)', '省市', '北京'],
    ['促进城市南部地区加快发展行动计划', '全国', null],
    ['国家乡村振兴战略规划（2018-2022年）', '全国', null],
    ['内蒙古自治区人民政府', '省市', '内蒙古'],
  ])('says whose plan %s is', (title, level, name) => {
    expect(placeOf(title, PLACES)).toEqual({ level, name });
  });
});

function plan(id: string, shortTitle: string, fields: Partial<GazetteDocument> = {}): GazetteDocument {
  return aDocument({ id, shortTitle, issuers: ['北京市海淀区人民政府'], ...fields });
}

function work(id: string, title: string): Pick<Work, 'id' | 'url' | 'title' | 'issuer' | 'kind' | 'editions'> {
  return { id, url: `/works/${id}/`, title, issuer: null, kind: '规划', editions: [] };
}

function upholds(kind: 'document' | 'work', id: string, relation: 'implements' | 'cites' = 'implements') {
  return aReference('《》', { relation, target: { kind, id, url: `/${kind}s/${id}/` } });
}

describe('planGraph', () => {
  it('links a plan below the one that it says it implements, once', () => {
    const graph = planGraph(
      [plan('a', '海淀区行动计划', { references: [upholds('work', 'w'), upholds('work', 'w')] })],
      [work('w', '北京市总体规划')],
    );
    expect(graph.links).toEqual([{ from: 'work:w', to: 'document:a', kind: 'upheld' }]);
  });

  it('does not link what a plan only mentions, and leaves out cited plans that nothing rests on', () => {
    const graph = planGraph(
      [plan('a', '海淀区行动计划', { references: [upholds('work', 'w', 'cites')] })],
      [work('w', '某规划')],
    );
    expect(graph.links).toEqual([]);
    expect(graph.plans.map(({ key }) => key)).toEqual(['document:a']);
  });

  it('takes a document with a period for a plan whatever it is called', () => {
    const documents = [plan('a', '海淀区任命决定'), plan('b', '海淀区意见', { planPeriod: { from: 2018, to: 2020 } })];
    expect(planGraph(documents, []).plans.map(({ key }) => key)).toEqual(['document:b']);
  });

  it('links editions in the order of time', () => {
    const lineage = {
      predecessors: [{ kind: 'work' as const, id: 'w', url: '', title: '', inferred: true }],
      successors: [],
    };
    const graph = planGraph([plan('a', '海淀区第三期行动计划', { lineage })], [work('w', '海淀区第二期行动计划')]);
    expect(graph.links).toEqual([{ from: 'work:w', to: 'document:a', kind: 'follows' }]);
  });

  it('links plans of one title one level apart, but not those of two districts', () => {
    const documents = [
      plan('city', '北京市“十三五”时期教育规划', { issuers: ['北京市人民政府'] }),
      plan('h', '北京市海淀区“十三五”时期教育规划'),
      plan('m', '门头沟区“十三五”时期教育规划', { issuers: ['北京市门头沟区人民政府'] }),
    ];
    expect(planGraph(documents, []).links).toEqual([
      { from: 'document:city', to: 'document:h', kind: 'alike' },
      { from: 'document:city', to: 'document:m', kind: 'alike' },
    ]);
  });
});

const node = (key: string, here = true): Plan => ({
  key,
  url: `/documents/${key}/`,
  title: `规划${key}`,
  place: { level: '省市', name: '北京' },
  here,
});

const GRAPH: PlanGraph = {
  plans: ['a', 'b', 'c', 'd', 'alone'].map((key) => node(key, key !== 'a')),
  links: [
    { from: 'a', to: 'b', kind: 'upheld' },
    { from: 'c', to: 'd', kind: 'alike' },
    { from: 'a', to: 'd', kind: 'follows' },
  ],
};

describe('findFamilies', () => {
  it('gathers what hangs together however the links run, and leaves single plans out', () => {
    const families = findFamilies(GRAPH);
    expect(families.map(({ plans }) => plans.map(({ key }) => key))).toEqual([['a', 'b', 'c', 'd']]);
    expect(families[0]?.links).toHaveLength(3);
  });

  it('names a family after a plan whose text is there', () => {
    expect(centreOf(GRAPH)?.key).toBe('d');
  });
});

describe('layOutFamily', () => {
  const family = layOutFamily(findFamilies(GRAPH)[0] ?? GRAPH);

  it('puts upper plans left of lower ones', () => {
    const left = new Map(family.boxes.map((box) => [box.plan.key, box.left]));
    expect(left.get('a')).toBeLessThan(left.get('b') ?? 0);
    expect(left.get('c')).toBeLessThan(left.get('d') ?? 0);
  });

  it('lets no two boxes overlap and none leave the picture', () => {
    for (const [i, a] of family.boxes.entries()) {
      expect(a.left >= 0 && a.top >= 0 && a.left + a.width <= family.width && a.top + a.height <= family.height).toBe(
        true,
      );
      for (const b of family.boxes.slice(i + 1)) {
        const apart =
          a.left + a.width <= b.left ||
          b.left + b.width <= a.left ||
          a.top + a.height <= b.top ||
          b.top + b.height <= a.top;
        expect(apart, `${a.plan.key} ${b.plan.key}`).toBe(true);
      }
    }
  });

  it('joins boxes at the middle of their sides', () => {
    const [line] = family.lines;
    const [a, b] = ['a', 'b'].map((key) => family.boxes.find((box) => box.plan.key === key));
    expect(line?.points[0]).toEqual({ x: (a?.left ?? 0) + (a?.width ?? 0), y: (a?.top ?? 0) + (a?.height ?? 0) / 2 });
    expect(line?.points.at(-1)).toEqual({ x: b?.left, y: (b?.top ?? 0) + (b?.height ?? 0) / 2 });
  });

  it('is drawn with a link for every box and a class for every kind of line', () => {
    const svg = drawFamily(family, '图');
    expect(svg.match(/<a href="\/documents\//gu)).toHaveLength(4);
    expect(svg).toContain('<a href="/documents/a/" class="cited">');
    for (const kind of ['upheld', 'alike', 'follows']) expect(svg).toContain(`<path class="${kind}"`);
    expect(svg).toContain('aria-label="图"');
  });
});

describe('wrapTitle', () => {
  it('breaks at the width and counts Latin letters as halves', () => {
    expect(wrapTitle('甲乙丙丁戊', 2)).toEqual(['甲乙', '丙丁', '戊']);
    expect(wrapTitle('18年规划', 3)).toEqual(['18年', '规划']);
  });

  it('does not break a year', () => {
    expect(wrapTitle('行动计划2018-2020年', 7)).toEqual(['行动计划', '2018-2020年']);
  });

  it('never parts a mark from what it opens or closes', () => {
    expect(wrapTitle('甲乙》丙', 2)).toEqual(['甲', '乙》', '丙']);
    expect(wrapTitle('甲（乙', 2)).toEqual(['甲', '（乙']);
  });
});
