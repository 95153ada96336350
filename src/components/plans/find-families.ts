import type { PlanGraph } from './plan-graph.ts';

/** Plans that hang together by links, the largest family first. Plans without a link are in none. */
export function findFamilies({ plans, links }: PlanGraph): PlanGraph[] {
  const familyOf = new Map(plans.map(({ key }) => [key, key]));
  for (const { from, to } of links) {
    const [kept, merged] = [familyOf.get(from), familyOf.get(to)];
    for (const [key, family] of familyOf) if (family === merged) familyOf.set(key, kept ?? key);
  }
  const families = [...Map.groupBy(plans, ({ key }) => familyOf.get(key) ?? key).values()];
  return families
    .filter((members) => members.length > 1)
    .map((members) => {
      const keys = new Set(members.map(({ key }) => key));
      return { plans: members, links: links.filter(({ from }) => keys.has(from)) };
    })
    .sort((a, b) => b.plans.length - a.plans.length);
}

/** The plan by which a family is named: the one of the collection with the most links. */
export function centreOf({ plans, links }: PlanGraph): PlanGraph['plans'][number] | undefined {
  const count = (key: string): number => links.filter(({ from, to }) => from === key || to === key).length;
  const weight = ({ key, here }: PlanGraph['plans'][number]): number => count(key) + (here ? links.length : 0);
  return plans.toSorted((a, b) => weight(b) - weight(a))[0];
}
