import type { LimitName } from '../../src/gazette/limits/limits.ts';
import proofs from './proofs.json' with { type: 'json' };

/** A test that fails where a limit is moved: what shows that the limit is where it should be. */
export interface Proof {
  /** The value nearest to the limit at which the test fails. */
  to: number;
  /** As `keyOf` writes it. */
  test: string;
}

/** Of each limit a proof that it may not be lower, and one that it may not be higher; found by `npm run thresholds`. */
export const PROOFS: Readonly<Partial<Record<LimitName, Readonly<Partial<Record<Side, Proof>>>>>> = proofs;

export type Side = 'lower' | 'higher';
