import { describe } from 'vitest';
import { isBlank, lineByLine, type Change } from './differences.ts';
import { testChange } from './test-change.ts';

/** A prime, so that in time every kind of place gets one. */
const DISTANCE = 5;

/** A page number in the gap between two paragraphs, the contents page and the halves of paragraphs among them. */
const NUMBERED: Change = {
  apply: lineByLine((line, i) => (isBlank(line) && i % DISTANCE === 0 ? ['', `— ${(i % 900) + 1} —`, ''] : line)),
};

describe('a gazette with page numbers between its paragraphs', () => {
  testChange(NUMBERED);
});
