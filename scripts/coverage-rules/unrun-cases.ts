import { globSync, readFileSync } from 'node:fs';
import { casesOf } from './cases.ts';
import { findPatterns } from './find-patterns.ts';
import type { CaseRecord } from './rules.ts';

/** Cases of the patterns of `src/gazette` that no test ever made.
 *
 * @param places of those that were made
 */
export function unrunCases(places: ReadonlySet<string>): CaseRecord[] {
  return globSync('src/gazette/**/*.ts')
    .toSorted()
    .flatMap((file) =>
      findPatterns(file, readFileSync(file, 'utf8')).flatMap(({ line, column, literal }): CaseRecord[] => {
        const place = `${file}:${line}:${column}`;
        if (places.has(place)) return [];
        const unknown = { raw: 'RegExp(…)', parent: { raw: '' }, kind: 'whole' };
        const cases = literal ? casesOf(literal.source, literal.flags) : [unknown];
        return cases.map(({ raw, parent, kind }, i) => ({
          key: `${place} ${i}`,
          place,
          raw,
          parent: parent.raw,
          proof: 'none',
          isBound: kind === 'bound',
        }));
      }),
    );
}
