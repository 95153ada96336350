import { expect, it } from 'vitest';
import { redirectSchema } from '../../src/gazette/model/redirect.ts';

it.each([
  ['/documents/a/', true],
  ['/works/a/', true],
  ['/gazettes/a/', false],
  ['/documents/a/#art_1', false],
])('what can be withdrawn is the page of a document or a work, %s: %s', (from, allowed) => {
  expect(redirectSchema.safeParse({ from, withdrawn: '2026-11-20' }).success).toBe(allowed);
});
