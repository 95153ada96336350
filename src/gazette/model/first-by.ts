/** The first of the values that share a key, by key. */
export function firstBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): ReadonlyMap<Key, Value> {
  return new Map(values.map((value) => [keyOf(value), value] as const).reverse());
}
