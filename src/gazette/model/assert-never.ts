/** Closes a `switch` over a union: a member that is not handled is a compile error. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
