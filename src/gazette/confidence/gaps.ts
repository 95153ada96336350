import { nodesOf } from './nodes-of.ts';
import type { Measured, Reading } from './measure.ts';

const RULES: ReadonlySet<string | undefined> = new Set(['number-gap', 'number-repeated']);

/** An act that amends prints the articles that it amends and no others. 例：序号“第十条”不连续 */
const RE_ARTICLE = /^序号“第[^”]+[条條]/;

/** Numbers that do not follow those before them, as where pages are missing or columns run into each other. */
export function findGaps({ documents, run }: Reading): Measured {
  const cases = run.messages.messages
    .filter(({ ruleId, reason }) => RULES.has(ruleId) && !RE_ARTICLE.test(reason))
    .map(({ line, reason }) => ({ line: line ?? 1, words: reason }));
  const numbered = nodesOf(documents).filter((node) => 'number' in node && node.type !== 'footnote' && node.number);
  return { cases, of: numbered.length };
}
