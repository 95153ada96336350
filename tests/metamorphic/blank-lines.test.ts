import { describe } from 'vitest';
import { isBlank, lineByLine, type Change } from './differences.ts';
import { testChange } from './test-change.ts';

const DOUBLED: Change = { apply: lineByLine((line) => (isBlank(line) ? [line, ''] : line)) };
const REMOVED: Change = { apply: lineByLine((line) => (isBlank(line) ? [] : line)) };

describe.each([
  ['its blank lines doubled', DOUBLED],
  ['no blank lines', REMOVED],
])('a gazette with %s', (_, change) => {
  testChange(change);
});
