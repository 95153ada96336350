import { assignSlugs } from '../text/assign-slugs.ts';
import type { TaskOrgan } from './task.ts';

/** The organs of a place. */
export interface OrgansOfPlace {
  name: string;
  url: string;
  organs: TaskOrgan[];
}

/** Organs by their places, the place with most tasks first; those whose place nobody knows last. */
export function organsByPlace(organs: readonly TaskOrgan[]): OrgansOfPlace[] {
  const groups = [...Map.groupBy(organs, ({ place }) => place)];
  const slugs = assignSlugs(groups.map(([place]) => place ?? NOWHERE.slug));
  const weigh = (own: readonly TaskOrgan[]): number => own.reduce((sum, { leads, joins }) => sum + leads + joins, 0);
  return groups
    .toSorted(([a, inA], [b, inB]) => Number(a === null) - Number(b === null) || weigh(inB) - weigh(inA))
    .map(([place, own]) => ({
      name: place ?? NOWHERE.name,
      url: `/tasks/places/${slugs.get(place ?? NOWHERE.slug) ?? NOWHERE.slug}/`,
      organs: own,
    }));
}

const NOWHERE = { name: '全国和其他', slug: 'other' };
