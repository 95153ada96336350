import limits from './limits.json' with { type: 'json' };

/**
 * Every length, share, distance and count by which a rule decides: one row each, reviewed as data.
 */
export const LIMITS = limits satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** A bound that belongs to what is within it: of characters at most 25, of a share at least 0.8. */
export type Limit = Facts & ({ most: number } | { least: number });

interface Facts {
  /** What is counted or measured, in English. */
  unit: string;
  /** What is within the limit, in English. */
  of: string;
}
