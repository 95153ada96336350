/** Numbers that are the same in every run of the same seed. */
export interface Random {
  /** A whole number, 0 ≤ n < `limit`. */
  below(limit: number): number;
  /** Whether something happens that happens once in `times`. */
  once(times: number): boolean;
  pick<T>(items: readonly T[]): T;
}

/** Mulberry32, a generator of 32 bits: fast, and good enough to choose with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    once: (times) => below(times) === 0,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('nothing to pick from');
      return items[below(items.length)] as (typeof items)[number];
    },
  };
}
