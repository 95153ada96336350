/** Pairs of characters that stand side by side, with how often. */
export type Pairs = ReadonlyMap<string, number>;

export function pairsOf(text: string): Pairs {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How much of two texts is common (Sørensen–Dice on pairs of characters): 0 nothing, 1 all. */
export function likeness(a: Pairs, b: Pairs): number {
  const sum = sizeOf(a) + sizeOf(b);
  return sum === 0 ? 1 : (2 * common(a, b)) / sum;
}

/** How much of `part` is in `whole`: 1 where all of it is. */
export function containment(part: Pairs, whole: Pairs): number {
  const size = sizeOf(part);
  return size === 0 ? 0 : common(part, whole) / size;
}

function common(a: Pairs, b: Pairs): number {
  return [...a].reduce((sum, [pair, count]) => sum + Math.min(count, b.get(pair) ?? 0), 0);
}

function sizeOf(pairs: Pairs): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0);
}
