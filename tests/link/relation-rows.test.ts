/** Each row of the table of relations decides its own example, and none before it does. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContexts } from '../../src/gazette/link/citations/read-contexts.ts';
import { findRow } from '../../src/gazette/link/citations/read-relation.ts';
import { RELATION_ROWS, type RelationRow } from '../../src/gazette/link/citations/relation-rows.ts';
import { RELATION_WORDS } from '../../src/gazette/wording/relation-words.ts';

describe('the row', () => {
  it.each(RELATION_ROWS.map((row) => [row.relation, row.example, row] as const))(
    'of %s decides %s',
    (_relation, _example, row) => {
      expect(decidesItsExample(row)).toBe(row);
    },
  );
});

it('every row stands in the README, in the order of decisions', () => {
  const readme = readFileSync('src/gazette/README.md', 'utf8');
  const printed = Array.from(readme.matchAll(/^\s*\| `(\w+)` +\| \S+ +\| (.+?) +\|$/gmu), ([, relation, example]) => [
    relation,
    example,
  ]);
  expect(printed).toEqual(RELATION_ROWS.map(({ relation, example }) => [relation, example.replace('|', ' ⏎ ')]));
});

it('the words of the README are those of the site', () => {
  const readme = readFileSync('src/gazette/README.md', 'utf8');
  for (const [, relation = '', word] of readme.matchAll(/^\s*\| `(\w+)` +\| (\S+) +\| .+? +\|$/gmu))
    expect([relation, word]).toEqual([relation, RELATION_WORDS[relation as keyof typeof RELATION_WORDS]]);
});

/** What stands above the title in an example is written before a `|`. */
function decidesItsExample(row: RelationRow): RelationRow | undefined {
  const [over = '', own = over] = row.example.split('|');
  const text = own.replace('◎', '《甲办法》');
  const start = text.indexOf('《');
  const [context] = readContexts(text, [{ head: start, start, end: start + 5, tail: start + 5 }]);
  if (!context) throw new Error('no context');
  return findRow({
    ...context,
    place: row.place ?? 'body',
    leadIn: row.example.includes('|') ? over : '',
    rubric: '',
    outer: true,
  });
}
