import limits from './limits.json' with { type: 'json' };

/**
 * Every length, share, distance and count by which a rule decides: one row each, reviewed as data.
 * `npm run thresholds` looks for the tests that prove each, and a limit that could be another without a test that fails
 * does not pass.
 */
export const LIMITS = limits satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/**
 * A bound that belongs to what is within it: at most 25 characters, at least 0.8. `upTo` is how far a rule looks: as
 * `most`, but farther it would find nothing else and only take longer.
 */
export type Limit = Facts & ({ most: number } | { least: number } | { upTo: number });

interface Facts {
  /** What is counted or measured, in English. */
  unit: string;
  /** What is within the limit, in English. */
  of: string;
  /**
   * The values nearest to it in the gazettes of `seeds/` that decide anything, within it and beyond: with the limit moved
   * past them a document would read otherwise. Null where none does. Written by `npm run thresholds`.
   */
  seen: readonly (number | null)[];
}
