import { LIMITS, type Limit, type LimitName } from './limits.ts';

type Bounds = Readonly<Record<LimitName, Limit>>;

/** The limits in force; `moveLimit` changes them for a time. */
let inForce: Bounds = LIMITS;
let observer: LimitObserver | null = null;

/** Is told of each decision: by which limit, and what was measured; null where the limit itself was asked for. */
export type LimitObserver = (name: LimitName, measured: number | null) => void;

/** Whether what was measured is within a limit: at most its `most`, at least its `least`. The limit itself is within. */
export function within(name: LimitName, measured: number): boolean {
  observer?.(name, measured);
  const limit = inForce[name];
  return 'least' in limit ? measured >= limit.least : measured <= boundOf(limit);
}

/** The limit itself, where it says how far to look and nothing is compared: the ends of a slice, the repeats of a pattern. */
export function limitOf(name: LimitName): number {
  observer?.(name, null);
  return boundOf(inForce[name]);
}

/** The last value that is within. */
export function boundOf(limit: Limit): number {
  if ('least' in limit) return limit.least;
  return 'most' in limit ? limit.most : limit.upTo;
}

/** The limits in force as one value: whatever is built from limits is built anew for another one. */
export function limitsInForce(): Bounds {
  return inForce;
}

/** Moves a limit until the function that it returns is called: how tests see what the limit is there for. */
export function moveLimit(name: LimitName, to: number): () => void {
  const before = inForce;
  const key = Object.keys(before[name]).find((field) => field !== 'unit' && field !== 'of') ?? '';
  inForce = { ...before, [name]: { ...before[name], [key]: to } };
  return () => {
    inForce = before;
  };
}

/** Tells `observe` of each decision until the function that it returns is called. */
export function observeLimits(observe: LimitObserver): () => void {
  const before = observer;
  observer = observe;
  return () => {
    observer = before;
  };
}
