import { perObject } from './per-object.ts';
import type { Plan, PlanEdge, PlanGraph } from './plan.ts';

/** What tells the themes of a collection. */
export type Themes = Pick<PlanGraph, 'plans' | 'edges'>;

/** Plans of one theme, and what they hang together with. */
export interface Family {
  id: string;
  theme: string;
  /** Of the theme, in the order of lanes and years. */
  members: Plan[];
  /** Of other themes, at the other end of an edge. */
  neighbours: Plan[];
  edges: PlanEdge[];
}

/**
 * The families that have a page: those of which the collection has the text of a plan, and those without which an edge
 * would be on no page. Those with the most texts first.
 */
export const familiesOf = perObject(({ plans, edges }: Themes): Family[] => {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const edgesOf = edgesByEnd(edges);
  const families = [...Map.groupBy(plans, ({ family }) => family)].map(([id, members]): Family => {
    const own = new Set(members.map((plan) => plan.id));
    const linked = [...own].flatMap((end) => edgesOf(end));
    const others = new Set(linked.flatMap(({ from, to }) => [from, to]).filter((end) => !own.has(end)));
    const neighbours = [...others].flatMap((end) => byId.get(end) ?? []);
    const ends = own.union(others);
    const shown = new Set(
      [...ends].flatMap((end) => edgesOf(end)).filter(({ from, to }) => ends.has(from) && ends.has(to)),
    );
    return {
      id,
      theme: themeOf(members),
      members: inLanes(members),
      neighbours: inLanes(neighbours),
      edges: [...shown],
    };
  });
  const told = families.filter((family) => family.edges.length > 0 && hasText(family));
  const shown = new Set(told.flatMap((family) => family.edges));
  const cited = families.filter(
    (family) =>
      !hasText(family) && family.members.some(({ isPlan }) => isPlan) && family.edges.some((edge) => !shown.has(edge)),
  );
  return [...told, ...cited].sort((a, b) => textsIn(b) - textsIn(a) || compare(a.id, b.id));
});

/** Path on the site of the page of a family. */
export function familyPath(id: string): string {
  return `/plans/${id}/`;
}

function edgesByEnd(edges: readonly PlanEdge[]): (end: string) => readonly PlanEdge[] {
  const from = Map.groupBy(edges, (edge) => edge.from);
  const to = Map.groupBy(edges, (edge) => edge.to);
  return (end) => [...(from.get(end) ?? []), ...(to.get(end) ?? [])];
}

/** Whether the collection has the text of a plan of the family. */
export function hasText({ members }: Family): boolean {
  return members.some(({ known, isPlan }) => known === 'text' && isPlan);
}

/** The family on whose page a plan stands: its own, else one that it hangs together with. */
export function familyOf({ id }: Pick<Plan, 'id'>, families: readonly Family[]): Family | undefined {
  const isIn = (plans: readonly Plan[]): boolean => plans.some((plan) => plan.id === id);
  return families.find(({ members }) => isIn(members)) ?? families.find(({ neighbours }) => isIn(neighbours));
}

/** Levels of the plans of some families, from the top. */
export function levelsIn(families: readonly Family[]): Plan['level'][] {
  const levels = new Set(
    families.flatMap(({ members, neighbours }) => [...members, ...neighbours]).map(({ level }) => level),
  );
  return LEVELS.filter((level) => levels.has(level));
}

const LEVELS: readonly Plan['level'][] = [null, 'nation', 'province', 'city', 'county'];

/** From the highest place to the lowest, then by years. */
export function inLanes(plans: readonly Plan[]): Plan[] {
  return plans.toSorted(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      compare(a.place ?? '', b.place ?? '') ||
      (a.round ?? 0) - (b.round ?? 0) ||
      beginOf(a) - beginOf(b) ||
      compare(a.id, b.id),
  );
}

/** The year in which a plan begins, or in which it was issued; 0 where neither is known. */
export function beginOf({ period, year }: Pick<Plan, 'period' | 'year'>): number {
  return period?.from ?? year ?? 0;
}

/** The name of the theme as most members spell it. */
function themeOf(members: readonly Plan[]): string {
  const spellings = [...Map.groupBy(members, ({ theme }) => theme)].sort(([, a], [, b]) => b.length - a.length);
  return spellings[0]?.[0] ?? '';
}

function textsIn({ members }: Family): number {
  return members.filter(({ known }) => known === 'text').length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The plans of which the collection has the text and that hang together with no other. */
export function plansAlone({ plans, edges }: Themes): Plan[] {
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return plans.filter(({ id, isPlan, known }) => isPlan && known === 'text' && !linked.has(id));
}
