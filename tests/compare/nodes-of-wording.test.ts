import { describe, expect, it } from 'vitest';
import { nodesOfWording } from '../../src/gazette/compare/nodes-of-wording.ts';
import { wordingOf } from '../../src/gazette/compare/wording-of.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { amendFamily } from '../amend/amend-family.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';

const wordings = [
  ...convertSeeds(),
  ...['committees-2018', 'regulations-2013', 'medical-practice-2016'].flatMap(amendFamily),
]
  .flatMap(({ id, parts }) => parts.map((part) => [`${id} ${part.title}`, wordingOf(part.children)] as const))
  .filter(([, { articles }]) => articles.length > 0);

describe('the words of a text as a tree', () => {
  it.each(wordings)('are read out of it again as they were: %s', (_, wording) => {
    expect(wordingOf(nodesOfWording(wording))).toEqual(wording);
  });

  it('stand below the chapters in which they are printed, and items below what they belong to', () => {
    const divided = wordings.filter(([, { articles }]) => articles.some(({ above }) => above.length > 0));
    expect(divided.length).toBeGreaterThan(0);
    for (const [, wording] of divided) {
      const nodes = [...walkNodes(nodesOfWording(wording))];
      const headings = new Set(
        wording.articles.flatMap(({ above }) => above.map((_, i) => above.slice(0, i + 1).join())),
      );
      expect(nodes.filter(({ type }) => type === 'section')).toHaveLength(headings.size);
      expect(nodes.filter(({ type }) => type === 'article')).toHaveLength(wording.articles.length);
    }
  });
});
