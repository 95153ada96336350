import type { Span } from './claim-rows.ts';
import type { PlanWork } from './read-plans.ts';

type Timed = Pick<PlanWork, 'period' | 'round'>;

/** What the years of `one` are to those of `other`; by rounds where years are not named. */
export function spanOf(one: Timed, other: Timed): Span {
  const [a, b] = [one.period, other.period];
  if (one.round !== null && other.round !== null && (!a || !b)) {
    if (one.round === other.round) return 'same';
    return one.round < other.round ? 'before' : 'other';
  }
  if (!a || !b) return 'none';
  if (a.from === b.from && a.to === b.to) return 'same';
  if (a.from <= b.from && a.to >= b.to) return 'wider';
  return a.to < b.from ? 'before' : 'other';
}

/** How many editions lie between two of a series: 0 where one follows right on the other; null where they are no series. */
export function editionsBetween(earlier: Timed, later: Timed): number | null {
  if (earlier.round !== null && later.round !== null) return later.round - earlier.round - 1;
  const [a, b] = [earlier.period, later.period];
  if (!a || !b || (a.from === a.to) !== (b.from === b.to)) return null;
  return b.from - a.to - 1;
}
