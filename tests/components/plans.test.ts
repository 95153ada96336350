import { describe, expect, it } from 'vitest';
import { drawFamily } from '../../src/components/plans/draw-family.ts';
import { familiesOf, familyOf } from '../../src/gazette/model/families-of.ts';
import { layOutFamily } from '../../src/components/plans/lay-out-family.ts';
import { placeOf, yearsOf } from '../../src/components/plans/name-plan.ts';
import { relationsOf } from '../../src/components/plans/relations-of.ts';
import { wrapTitle } from '../../src/components/plans/wrap-title.ts';
import type { Plan, PlanEdge } from '../../src/gazette/model/plan.ts';
import { aPlan } from '../helpers/a-plan.ts';

function plan(id: string, title: string, fields: Partial<Plan> = {}): Plan {
  return aPlan(id, { title, ...fields });
}

function edge(kind: PlanEdge['kind'], from: string, to: string, certainty: PlanEdge['certainty'] = 'stated'): PlanEdge {
  return { kind, from, to, certainty, sentence: null, document: null, node: null };
}

const CITY = { level: 'city', place: '长沙市' } as const;
const [TWELFTH, THIRTEENTH] = [
  { from: 2011, to: 2015 },
  { from: 2016, to: 2020 },
];
const PLANS: Plan[] = [
  plan('nation', '安全生产“十三五”规划', { level: 'nation', period: THIRTEENTH }),
  plan('province', '湖南省“十三五”安全生产规划', { level: 'province', place: '湖南省', period: THIRTEENTH }),
  plan('before', '长沙市安全生产“十二五”规划', { ...CITY, period: TWELFTH, known: 'text' }),
  plan('now', '长沙市安全生产“十三五”规划', { ...CITY, period: THIRTEENTH, known: 'text' }),
  plan('whole', '长沙市国民经济和社会发展第十三个五年规划纲要', {
    ...CITY,
    period: THIRTEENTH,
    theme: '国民经济和社会发展',
    family: 'guominjingjiheshehuifazhan',
  }),
  plan('alone', '武汉市安全生产“十三五”规划', { level: 'city', place: '武汉市', theme: '别的', family: 'biede' }),
];
const EDGES = [
  edge('parent', 'nation', 'province'),
  edge('parent', 'province', 'now'),
  edge('previous', 'before', 'now', 'titled'),
  edge('breakdown', 'whole', 'now'),
];
const GRAPH = { plans: PLANS, edges: EDGES };

describe('familiesOf', () => {
  const families = familiesOf(GRAPH);

  it('gathers the plans of one theme, and those of others that hang together with them', () => {
    const [family] = families;
    expect(family?.members.map(({ id }) => id)).toEqual(['nation', 'province', 'before', 'now']);
    expect(family?.neighbours.map(({ id }) => id)).toEqual(['whole']);
    expect(family?.edges).toEqual(EDGES);
  });

  it('gives no page to a theme whose links stand on the page of another, nor to one without links', () => {
    expect(families.map(({ id }) => id)).toEqual(['anquanshengchan']);
  });

  it('finds the page of a plan, its own or that on which it is a neighbour', () => {
    expect(['now', 'whole', 'alone'].map((id) => familyOf({ id }, families)?.id)).toEqual([
      'anquanshengchan',
      'anquanshengchan',
      undefined,
    ]);
  });
});

describe('relationsOf', () => {
  const named = (id: string): [string, string[]][] =>
    relationsOf({ id }, GRAPH).map(({ name, links }) => [name, links.map((link) => link.plan.id)]);

  it('says what is above and before a plan', () => {
    expect(named('now')).toEqual([
      ['上级规划', ['province']],
      ['本级规划', ['whole']],
      ['上一期', ['before']],
    ]);
  });

  it('says what follows a plan and what breaks it down', () => {
    expect(named('before')).toEqual([['下一期', ['now']]]);
    expect(named('province')).toEqual([
      ['上级规划', ['nation']],
      ['分解与落实', ['now']],
    ]);
  });
});

describe('layOutFamily', () => {
  const [family] = familiesOf(GRAPH);
  const picture = layOutFamily(family ?? { id: '', theme: '', members: [], neighbours: [], edges: [] });
  const boxOf = (id: string) => picture.boxes.find((box) => box.plan.id === id);

  it('puts upper plans above lower ones and earlier left of later ones', () => {
    expect(picture.lanes.map(({ name }) => name)).toEqual(['全国', '湖南省', '长沙市']);
    expect(boxOf('province')?.top).toBeLessThan(boxOf('now')?.top ?? 0);
    expect(boxOf('before')?.left).toBeLessThan(boxOf('now')?.left ?? 0);
    expect(boxOf('nation')?.left).toBe(boxOf('province')?.left);
  });

  it('puts editions of which no year is known in their order before the one of which it is', () => {
    const editions = [3, 1, 2].map((round) =>
      plan(`r${round}`, `海淀区第${round}期学前教育三年行动计划`, {
        round,
        known: 'text',
        period: round === 3 ? { from: 2018, to: 2020 } : null,
      }),
    );
    const later = plan('later', '海淀区促进学前教育发展资金支持办法', { year: 2018, isPlan: false });
    const edges = [edge('previous', 'r1', 'r2'), edge('previous', 'r2', 'r3'), edge('implements', 'r3', 'later')];
    const [rounds] = familiesOf({ plans: [...editions, later], edges });
    const names = rounds && layOutFamily(rounds).columns.map(({ name }) => name);
    expect(names).toEqual(['第一期', '第二期', '第三期', '2018年']);
  });

  it('lets no two boxes overlap and none leave the picture', () => {
    for (const [i, a] of picture.boxes.entries()) {
      expect(a.left >= 0 && a.left + a.width <= picture.width && a.top + a.height <= picture.height).toBe(true);
      for (const b of picture.boxes.slice(i + 1)) {
        const isBeside = a.left + a.width <= b.left || b.left + b.width <= a.left;
        const isApart = isBeside || a.top + a.height <= b.top || b.top + b.height <= a.top;
        expect(isApart, `${a.plan.id} ${b.plan.id}`).toBe(true);
      }
    }
  });

  it('is drawn with a link for every box and a class for every kind of line', () => {
    const svg = drawFamily(picture, '图');
    expect(svg.match(/<a href="\/documents\//gu)).toHaveLength(2);
    expect(svg).toContain('<a href="/works/nation/" class="cited own">');
    for (const kind of ['parent stated', 'breakdown stated', 'previous titled'])
      expect(svg).toContain(`<path class="${kind}"`);
    expect(svg).toContain('aria-label="图"');
  });
});

it.each([
  [{ period: { from: 2018, to: 2018 } }, '2018年'],
  [{ period: { from: 2018, to: 2020 }, round: 3 }, '第三期，2018—2020年'],
  [{ year: 2019 }, '2019年发文'],
  [{}, ''],
])('names the years of a plan %j', (fields, name) => {
  expect(yearsOf(plan('a', '规划', fields))).toBe(name);
});

it('names whose plan it is', () => {
  expect([plan('a', '规划', CITY), plan('a', '规划', { level: 'nation' }), plan('a', '规划')].map(placeOf)).toEqual([
    '长沙市',
    '全国',
    '未写明地方',
  ]);
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
