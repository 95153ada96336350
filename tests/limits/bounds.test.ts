import { expect, it } from 'vitest';
import BOUNDS from './bounds.json' with { type: 'json' };
import { findBounds } from './find-bounds.ts';

const listed: readonly Readonly<Record<string, readonly string[]>>[] = [BOUNDS.grammar, BOUNDS.guards];

// src/gazette/README.md, “What is a limit”: what decides takes its number from limits.json and is not found here.
it('a bound of a pattern is a limit, says what a grammar is, or keeps the pattern from running on', () => {
  const files = [...new Set(listed.flatMap((of) => Object.keys(of)))].toSorted();
  const all = files.map((file) => [file, listed.flatMap((of) => of[file] ?? []).toSorted()]);
  expect(findBounds()).toEqual(Object.fromEntries(all));
});

it('a bound that says what a grammar is does nothing else', () => {
  const both = Object.entries<readonly string[]>(BOUNDS.grammar).flatMap(([file, bounds]) =>
    bounds.filter((bound) => (listed[1]?.[file] ?? []).includes(bound)),
  );
  expect(both).toEqual([]);
});
