import { mayBeSameIssuer } from '../link/targets/title-key.ts';
import type { PlanDoubt, PlanEdge } from '../model/plan.ts';
import { standingOf } from './places.ts';
import type { PlanWork } from './read-plans.ts';
import { editionsBetween, spanOf } from './span-of.ts';

interface Found {
  edges: PlanEdge[];
  doubts: PlanDoubt[];
}

const UNSAID = { sentence: null, document: null, node: null } as const;

/**
 * Edges between plans of one theme that follow from their titles: the namesake one level up for the same years, the
 * edition before of the same place, the plan for more years that a yearly one breaks down. Of several that would fit
 * the nearest; where two are equally near none.
 *
 * @param said what documents say of plans, which goes before what titles let infer
 */
export function pairTitles(plans: readonly PlanWork[], said: readonly PlanEdge[]): Found {
  const named = plans.filter(({ isPlan, theme, seat }) => isPlan && theme.key !== '' && seat !== null);
  const themes = new Map(plans.map(({ id, theme }) => [id, theme.key]));
  const found: Found = { edges: [], doubts: [] };
  for (const group of Map.groupBy(named, ({ theme }) => theme.key).values())
    for (const plan of group) {
      const own = said.filter(({ from, to }) => from === plan.id || to === plan.id);
      const isLinked = ({ id }: PlanWork): boolean => own.some(({ from, to }) => from === id || to === id);
      // A plan that names its namesake above has no other.
      const hasUpper = own.some(
        ({ kind, from, to }) => kind === 'parent' && to === plan.id && themes.get(from) === plan.theme.key,
      );
      const others = group.filter((other) => other !== plan);
      const guesses = [
        ['parent', hasUpper ? [] : uppersOf(plan, others)],
        ['previous', earlierOf(plan, others)],
        ['breakdown', widerOf(plan, others)],
      ] as const;
      for (const [kind, candidates] of guesses) if (!candidates.some(isLinked)) add(found, plan, candidates, kind);
      found.doubts.push(
        ...openOf(plan, others, hasUpper).filter(({ from }) => !others.some((o) => o.id === from && isLinked(o))),
      );
    }
  return found;
}

function add(found: Found, plan: PlanWork, candidates: readonly PlanWork[], kind: PlanEdge['kind']): void {
  const [only, ...others] = candidates;
  if (only && others.length === 0)
    found.edges.push({ kind, from: only.id, to: plan.id, certainty: 'titled', ...UNSAID });
  else
    for (const { id } of candidates) found.doubts.push({ from: id, to: plan.id, why: 'several-candidates', ...UNSAID });
}

/** Namesakes of the nearest place above, for the same years or the fewest that hold them. */
function uppersOf(plan: PlanWork, others: readonly PlanWork[]): PlanWork[] {
  // Of a city whose province is not known the one of the country is not the nearest.
  if (plan.seat?.level !== 'province' && plan.seat?.within.length === 0) return [];
  const above = others.filter(
    (other) => standingOf(other.seat, plan.seat) === 'above' && ['same', 'wider'].includes(spanOf(other, plan)),
  );
  const nearest = smallest(above, (other) => distanceOf(other, plan));
  const same = nearest.filter((other) => spanOf(other, plan) === 'same');
  return same.length > 0 ? same : smallest(nearest, lengthOf);
}

/** The edition right before, of the same place and, as far as known, the same organ. */
function earlierOf(plan: PlanWork, others: readonly PlanWork[]): PlanWork[] {
  return others.filter(
    (other) =>
      isSeries(other, plan) && editionsBetween(other, plan) === 0 && mayBeSameIssuer(other.issuer, plan.issuer),
  );
}

/** The plan of the same place for the fewest years that hold those of this one, and more. */
function widerOf(plan: PlanWork, others: readonly PlanWork[]): PlanWork[] {
  const wider = others.filter((other) => isSeries(other, plan) && spanOf(other, plan) === 'wider');
  return smallest(wider, lengthOf);
}

/** What would be an edge if more were known. */
function openOf(plan: PlanWork, others: readonly PlanWork[], hasUpper: boolean): PlanDoubt[] {
  return others.flatMap((other): PlanDoubt[] => {
    const why = isSeries(other, plan) ? openSeries(other, plan, others) : openLevel(other, plan, hasUpper);
    return why === null ? [] : [{ from: other.id, to: plan.id, why, ...UNSAID }];
  });
}

function openSeries(other: PlanWork, plan: PlanWork, others: readonly PlanWork[]): PlanDoubt['why'] | null {
  const between = editionsBetween(other, plan);
  if (between === 0) return mayBeSameIssuer(other.issuer, plan.issuer) ? null : 'other-organ';
  const isGap = between !== null && between > 0 && !others.some((third) => liesBetween(other, third, plan));
  return isGap ? 'gap' : null;
}

function openLevel(other: PlanWork, plan: PlanWork, hasUpper: boolean): PlanDoubt['why'] | null {
  const standing = standingOf(other.seat, plan.seat);
  const span = spanOf(other, plan);
  if (hasUpper) return null;
  if (standing === 'above' && span === 'none') return 'no-period';
  return standing === 'unknown' && (span === 'same' || span === 'wider') ? 'no-place' : null;
}

function isSeries(other: PlanWork, plan: PlanWork): boolean {
  return standingOf(other.seat, plan.seat) === 'same';
}

function liesBetween(earlier: PlanWork, third: PlanWork, later: PlanWork): boolean {
  const [a, b] = [editionsBetween(earlier, third), editionsBetween(third, later)];
  return isSeries(third, later) && a !== null && b !== null && a >= 0 && b >= 0;
}

/** Levels between the places of two plans. */
function distanceOf(upper: PlanWork, lower: PlanWork): number {
  const at = lower.seat?.within.indexOf(upper.seat?.name ?? '') ?? -1;
  return at < 0 ? Infinity : at;
}

function lengthOf({ period }: PlanWork): number {
  return period ? period.to - period.from : Infinity;
}

function smallest(plans: readonly PlanWork[], measure: (plan: PlanWork) => number): PlanWork[] {
  const least = plans.reduce((smallestYet, plan) => Math.min(smallestYet, measure(plan)), Infinity);
  return plans.filter((plan) => measure(plan) === least);
}
