import { hasClause } from '../clean/open-end.ts';
import { within } from '../limits/within.ts';
import { lineOf, nodesOf } from './nodes-of.ts';
import type { Measured, Reading } from './measure.ts';

/**
 * Headings that look like none: without a number and with the marks of a sentence, with nothing below, or printed again
 * and again, as buttons and navigation are.
 */
export function findFalseHeadings({ documents }: Reading): Measured {
  const headings = nodesOf(documents).filter((node) => node.type === 'section');
  const bare = headings.filter(({ label }) => label === null);
  const same = Map.groupBy(bare, ({ heading }) => heading);
  const cases = bare.filter(
    ({ heading, children }) =>
      hasClause(heading) || children.length === 0 || within('fewestSeen', same.get(heading)?.length ?? 0),
  );
  return { cases: cases.map((node) => ({ line: lineOf(node), words: node.heading })), of: headings.length };
}
