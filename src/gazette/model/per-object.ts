/**
 * A value that is made of an object when first asked for, and kept as long as the object: an index of a finished tree.
 *
 * @param make of what no longer changes
 */
export function perObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
