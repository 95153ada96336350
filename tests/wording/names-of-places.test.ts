/** Every place of the gazettes of this repository, as a citation names it. */
import { describe, expect, test } from 'vitest';
import { citeInText } from '../../src/gazette/wording/cite.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { namesOfPlaces } from '../../src/gazette/wording/label-of-place.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';

const PAIRS = ['（）', '()', '《》', '〈〉', '“”', '‘’', '〔〕', '[]'];

const documents = convertSeeds();
const places = documents.flatMap((document) =>
  [...namesOfPlaces(document)].map(([id, name]) => ({
    document,
    id,
    name,
    cited: citeInText(document, { place: name }),
  })),
);
const nodesOf = ({ parts }: GazetteDocument) => parts.flatMap(({ children }) => [...walkNodes(children)]);

const isBalanced = (text: string): boolean =>
  PAIRS.every(([open = '', close = '']) => {
    let depth = 0;
    for (const character of text) {
      if (character === open) depth += 1;
      if (character === close) depth -= 1;
      if (depth < 0) return false;
    }
    return depth === 0;
  });

describe('the name of a place', () => {
  test('is there for every part and node', () => {
    expect(places.length).toBeGreaterThan(5000);
    expect(places.length).toBe(
      documents.reduce((sum, document) => sum + document.parts.length + nodesOf(document).length, 0),
    );
    const unnamed = places.filter(({ name }) => name === '');
    expect(new Set(unnamed.map(({ id }) => id))).toEqual(new Set(['body']));
  });

  test('has a partner for each of its brackets and quotation marks', () => {
    expect(places.filter(({ cited }) => !isBalanced(cited)).map(({ cited }) => cited)).toEqual([]);
  });

  test('has every heading without a label whole', () => {
    const headings = documents.flatMap((document) =>
      nodesOf(document).flatMap((node) =>
        node.type === 'section' && node.label === null ? [{ ...node, name: namesOfPlaces(document).get(node.id) }] : [],
      ),
    );
    expect(headings.length).toBeGreaterThan(5);
    for (const { heading, name } of headings) expect(name).toContain(`“${heading}”`);
    expect(places.filter(({ name }) => name.includes('…'))).toEqual([]);
  });

  test('does not say again the title that the citation has said', () => {
    const twice = places.filter(({ document, name }) =>
      [document.title, document.shortTitle].some((title) => name.includes(title)),
    );
    expect(twice).toEqual([]);
  });

  test('is that of no other place, but for one that is the whole of it and for what is printed twice', () => {
    const same = Map.groupBy(
      places.filter(({ id }) => !/-\d+(?:__|$)/u.test(id)),
      ({ cited }) => cited,
    );
    const nested = (ids: readonly string[]): boolean => {
      const sorted = [...ids].sort((a, b) => a.length - b.length);
      return sorted.every((id, i) => i === 0 || id.startsWith(`${sorted[i - 1] ?? ''}__`));
    };
    const wrong = [...same].filter(([, group]) => !nested(group.map(({ id }) => id)));
    expect(wrong.map(([cited, group]) => [cited, ...group.map(({ id }) => id)])).toEqual([]);
  });

  test('joins a title and a number to what a lawyer would write', () => {
    const cited = new Set(places.map((place) => place.cited));
    for (const words of [
      '《门头沟区人才租赁住房管理办法（试行）》（门政发〔2019〕39号）第1段',
      '《门头沟区公益性公墓管理办法》（门政发〔2019〕19号）第四十条',
      '《北京市国民经济和社会发展第十三个五年规划纲要》第二篇第一章第一部分第2段',
    ])
      expect(cited).toContain(words);
  });
});
