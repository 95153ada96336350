import { describe, expect, it } from 'vitest';
import { findPageGrid } from '../../src/gazette/clean/page-grid.ts';
import type { Block } from '../../src/gazette/model/block.ts';
import { aTextBlock } from '../helpers/blocks.ts';

const WIDTH = 28;
const HEIGHT = 20;
/** A paragraph of one line. */
const LINE = '加强领导。';
/** Two halves of a paragraph of two lines, the first full. */
const [FIRST, SECOND] = ['全'.repeat(26), '面落实。'];

/** Pages of 20 lines, or `more`, each cutting a paragraph at its foot; `atEnd` is set before the last page. */
function pages(
  count: number,
  atEnd: Block[] = [],
  more: readonly number[] = [],
): { blocks: Block[]; cuts: Set<number> } {
  const texts: (string | Block)[] = [];
  const cuts = new Set<number>();
  for (let page = 0; page < count; page++) {
    if (page === count - 1) texts.push(...atEnd);
    const height = HEIGHT + (more[page] ?? 0);
    texts.push(...Array.from({ length: page === 0 ? height - 1 : height - 2 }, () => LINE));
    cuts.add(texts.length);
    texts.push(FIRST, SECOND);
  }
  texts.push(...Array.from({ length: HEIGHT }, () => LINE));
  const blocks = texts.map((text, i) =>
    typeof text === 'string'
      ? aTextBlock(text, { lines: [[i + 1, i + 1]] })
      : { ...text, lines: [[i + 1, i + 1]] as [number, number][] },
  );
  return { blocks, cuts };
}

describe('the grid of pages', () => {
  it('is found from the lines between the paragraphs that pages cut', () => {
    const { blocks, cuts } = pages(8);
    const grid = findPageGrid(blocks, cuts, WIDTH);
    expect(Math.abs((grid?.height ?? 0) - HEIGHT)).toBeLessThanOrEqual(1);
  });

  it('is found where narrowed marks make pages a line longer or shorter than they are', () => {
    const height = (more: readonly number[]) => {
      const { blocks, cuts } = pages(8, [], more);
      return findPageGrid(blocks, cuts, WIDTH)?.height ?? null;
    };
    expect(height([0, 1, 0, -1, 0, 1, -1, 0])).toBe(HEIGHT);
    expect(height([0, 3, 0, -3, 0, 3, -3, 0])).toBeNull();
  });

  it('tells where a page ends that cuts no paragraph', () => {
    const { blocks, cuts } = pages(8);
    const grid = findPageGrid(blocks, cuts, WIDTH);
    // The second half of the last cut paragraph is the first line of its page.
    const top = Math.max(...cuts) + 1;
    expect(grid?.endsBehind(top + HEIGHT)).toBe(true);
    expect(grid?.endsBehind(top + HEIGHT - 8)).toBe(false);
  });

  it('is not carried over a table, whose height is not known', () => {
    const table: Block = { kind: 'rows', lines: [[1, 1]], blanksBefore: 1, rows: [] };
    const { blocks, cuts } = pages(8, [table]);
    const grid = findPageGrid(blocks.slice(0, -HEIGHT), cuts, WIDTH);
    const tableLine = blocks.findIndex((block) => block.kind === 'rows') + 1;
    expect(grid?.endsBehind(tableLine - 1)).toBe(false);
    expect(grid?.endsBehind(tableLine + 1)).toBe(false);
  });

  it('is unknown where the width of the line is, where cuts are few, or where they lie no whole pages apart', () => {
    const { blocks, cuts } = pages(8);
    expect(findPageGrid(blocks, cuts, null)).toBeNull();
    expect(findPageGrid(blocks, new Set([...cuts].slice(0, 3)), WIDTH)).toBeNull();
    const scattered = new Set([13, 29, 57, 74, 111, 138]);
    expect(findPageGrid(blocks.slice(0, 160), scattered, WIDTH)).toBeNull();
  });
});
