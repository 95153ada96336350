import type { IndicatorValue } from '../model/indicator.ts';
import type { ValueRole } from './head-role.ts';

/** When a plan was made and for which years; what is not printed is null. */
export interface Period {
  from: number | null;
  signed: number | null;
}

/**
 * Whether each column of values says what was reached or what is to be. The words of its head decide, else its year: what
 * lies before the plan was reached.
 */
export function settleKinds(roles: readonly ValueRole[], { from, signed }: Period): IndicatorValue['kind'][] {
  const begins = from ?? signed;
  const ends = roles.map(({ year, planEnds }) => year ?? planEnds);
  const dated = ends.filter((year) => year !== null);
  return roles.map(({ says, planEnds }, i) => {
    const year = ends[i] ?? null;
    if (says !== null && (says === 'target' || planEnds === null)) return says;
    if (year === null) return 'target';
    if (begins !== null) return year < begins ? 'base' : 'target';
    // Nothing says when the plan begins: of several years the first is where it stood.
    return dated.length > 1 && year === Math.min(...dated) ? 'base' : 'target';
  });
}
