import { slugOf } from '../text/slug.ts';
import type { PlanWork } from './read-plans.ts';

/** Longest part of an address, in characters; the rest of a theme is said by a number of the whole. */
const LONGEST_SLUG = 60;

/**
 * Gives each plan the id of its family, the plans of one theme: their theme in pinyin. A plan of which nothing but place
 * and years is known is a family of its own. Plans are sorted by id.
 */
export function assignFamilies<P extends Pick<PlanWork, 'id' | 'theme'>>(
  plans: readonly P[],
): (P & { family: string })[] {
  const keyOf = ({ id, theme }: P): string => theme.key || id;
  const families = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of [...new Set(plans.map(keyOf))].toSorted()) {
    const slug = slugOf(key).slice(0, LONGEST_SLUG).replace(/-+$/, '') || 'plan';
    let name = slug;
    for (let i = 2; taken.has(name); i++) name = `${slug}-${i}`;
    taken.add(name);
    families.set(key, name);
  }
  return plans
    .map((plan) => ({ ...plan, family: families.get(keyOf(plan)) ?? '' }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
