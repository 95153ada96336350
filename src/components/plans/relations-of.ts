import type { Plan, PlanEdge, PlanGraph } from '../../gazette/model/plan.ts';
import { inLanes } from '../../gazette/model/families-of.ts';

/** Plans that stand to one in the same way, each with the edge that says so. */
export interface Relation {
  name: string;
  /** The plan says it, or its title: the others do not know of it. */
  own: boolean;
  links: { plan: Plan; edge: PlanEdge }[];
}

/** What the plans at the other ends of the edges of a plan are to it, in the order in which readers ask. */
const ENDS: readonly { name: string; end: 'from' | 'to'; kinds: readonly PlanEdge['kind'][] }[] = [
  { name: '上级规划', end: 'from', kinds: ['parent'] },
  { name: '本级规划', end: 'from', kinds: ['breakdown'] },
  { name: '同时落实', end: 'from', kinds: ['implements'] },
  { name: '上一期', end: 'from', kinds: ['previous'] },
  { name: '下一期', end: 'to', kinds: ['previous'] },
  { name: '分解与落实', end: 'to', kinds: ['parent', 'breakdown', 'implements'] },
];

/** The plan that is a work, or those that its text prints. */
export function plansOfWork(work: string, { plans }: Pick<PlanGraph, 'plans'>): Plan[] {
  return plans.filter(({ id, document }) => id === work || (document !== null && id.startsWith(`${work}__`)));
}

/** How a plan hangs together with others; what does not is left out. */
export function relationsOf(
  { id }: Pick<Plan, 'id'>,
  { plans, edges }: Pick<PlanGraph, 'plans' | 'edges'>,
): Relation[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return ENDS.flatMap(({ name, end, kinds }) => {
    const own = edges.filter((edge) => edge[end === 'from' ? 'to' : 'from'] === id && kinds.includes(edge.kind));
    const links = own.flatMap((edge) => {
      const plan = byId.get(edge[end]);
      return plan ? [{ plan, edge }] : [];
    });
    const order = inLanes(links.map(({ plan }) => plan));
    return links.length === 0
      ? []
      : [{ name, own: end === 'from', links: links.toSorted((a, b) => order.indexOf(a.plan) - order.indexOf(b.plan)) }];
  });
}
