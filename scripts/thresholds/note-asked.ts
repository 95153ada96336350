import type { LimitName } from '../../src/gazette/limits/limits.ts';
import { observeLimits } from '../../src/gazette/limits/within.ts';

/** What limits were asked about: values that were measured, null where one was compared with nothing. */
export type Asked = ReadonlyMap<LimitName, ReadonlySet<number | null>>;

/** Notes what limits are asked about, until it is told to stop. */
export function noteAsked(): { asked: Asked; stop: () => void } {
  const asked = new Map<LimitName, Set<number | null>>();
  const stop = observeLimits((name, measured) => {
    asked.set(name, (asked.get(name) ?? new Set()).add(measured));
  });
  return { asked, stop };
}
