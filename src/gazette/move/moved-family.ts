import { familiesOf, familyPath, type Themes } from '../model/families-of.ts';

/** The list of all themes. */
const PLANS = '/plans/';

/**
 * Where the page of a theme leads that is gone: to the theme that has most of its plans now, or where none has any of them
 * to the list of all. Null where the address was no theme's.
 */
export function movedFamily(page: string, before: Themes, after: Themes): string | null {
  const old = familiesOf(before).find(({ id }) => familyPath(id) === page);
  if (!old) return null;
  const ids = new Set(old.members.map(({ id }) => id));
  const shared = familiesOf(after)
    .map(({ id, members }) => ({ id, count: members.filter((plan) => ids.has(plan.id)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return shared[0] ? familyPath(shared[0].id) : PLANS;
}
