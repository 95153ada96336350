import type { PlanGraph } from '../model/plan.ts';
import { familiesOf, familyPath } from '../model/families-of.ts';

/** What tells the themes of a collection. */
export type Themes = Pick<PlanGraph, 'plans' | 'edges'>;

/** The page of the theme that has most of the plans of one that is gone now; null where no theme has any of them. */
export function movedFamily(page: string, before: Themes, after: Themes): string | null {
  const old = familiesOf(before).find(({ id }) => familyPath(id) === page);
  if (!old) return null;
  const ids = new Set(old.members.map(({ id }) => id));
  const shared = familiesOf(after)
    .map(({ id, members }) => ({ id, count: members.filter((plan) => ids.has(plan.id)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return shared[0] ? familyPath(shared[0].id) : null;
}
