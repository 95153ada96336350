/** The middle one of some numbers, of an even count the upper of the two; 0 where there is none. */
export function middleValue(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
