import { describe, expect, it } from 'vitest';
import type { ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { convertText } from '../helpers/convert-text.ts';
import { lineByLine, type Change } from './differences.ts';
import { FIXTURES, SEEDS, type Original } from './originals.ts';
import { differencesBetween, outlineOf } from './outline.ts';
import { testChange } from './test-change.ts';

const RE_HASHES = /^\s*#{1,6}(?=[^#])/;

const SHUFFLED: Change = { apply: lineByLine((line, i) => line.replace(RE_HASHES, '#'.repeat((i % 6) + 1))) };

describe('a gazette with the levels of its headings shuffled', () => {
  testChange(SHUFFLED);
});

describe('a gazette without marks of headings', () => {
  it.for(SEEDS)('has the tree of $name', async (seed, { annotate }) => {
    const { marked, undone, differences } = readUnmarked(seed);
    await annotate(
      `${marked} marks taken away, ${undone.length} of them where nothing else told: ${undone.join(' · ')}`,
    );
    expect(differences).toEqual([]);
  });

  it('has the trees of the fixtures', () => {
    const all = FIXTURES.map((fixture) => ({ fixture: fixture.name, ...readUnmarked(fixture) }));
    expect(all.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });
});

/**
 * Reads a gazette without its marks. Where nothing but the mark told that an unnumbered line is a heading, or that
 * something begins there, it is put back, so that all others show whether the tree is the same.
 */
function readUnmarked({ text, sidecar, read }: Original): {
  marked: number;
  undone: string[];
  differences: string[];
} {
  const lines = text.split('\n');
  const without = lines.map((line) => line.replace(RE_HASHES, ''));
  const unmarked = convertText(without.join('\n'), sidecar);
  const told = openingLines(unmarked);
  const undone = [...openingLines(read)].filter((n) => !told.has(n) && lines[n - 1] !== without[n - 1]);
  const put = without.map((line, i) => (undone.includes(i + 1) ? (lines[i] ?? '') : line)).join('\n');
  const again = undone.length === 0 ? unmarked : convertText(put, sidecar);
  return {
    marked: lines.filter((line, i) => line !== without[i]).length,
    undone: undone.map((n) => lines[n - 1] ?? ''),
    differences: differencesBetween(outlineOf(read), outlineOf(again)),
  };
}

/** Lines on which a part or a section without number begins. */
function openingLines({ documents }: ConvertedGazette): Set<number> {
  const parts = documents.flatMap((document) => document.parts);
  const headings = parts.flatMap(({ children }) => [...walkNodes(children)]).filter(isUnnumbered);
  return new Set([...parts, ...headings].map(({ lines }) => lines[0]?.[0] ?? 0));
}

function isUnnumbered(node: GazetteNode): boolean {
  return node.type === 'section' && node.number === null;
}
