import type { Block, TextBlock } from '../model/block.ts';
import type { Source } from '../model/source.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { findContinuation } from './continuation.ts';
import { cutBetween, estimateLineWidth } from './line-grid.ts';
import { findNumberedSiblings } from './numbered-siblings.ts';
import { findPageGrid, type PageGrid } from './page-grid.ts';
import { findWrappedLines, type WrappedLines } from './wrapped-lines.ts';

/** How a gazette is set, as far as its text shows. */
export interface Layout {
  /** Characters a line, null where unknown. */
  lineWidth: number | null;
  pages: PageGrid | null;
  /** Where the scanner kept the line breaks of the print. */
  wrapped: WrappedLines | null;
  /** The gazette without blanks. */
  corpus: string;
}

/**
 * Measures how a gazette is set. The paragraphs that are cut for certain by what they say give the width of the line;
 * with it more of them are certain, and these give the height of the page.
 *
 * @param blocks All of the gazette, before anything is joined.
 */
export function measureLayout(blocks: readonly Block[], source: Source): Layout {
  const cuts = findCuts(blocks, null).map(([first, second]) =>
    cutBetween(textOf(blocks[first]), textOf(blocks[second])),
  );
  const lineWidth = estimateLineWidth(cuts);
  return {
    lineWidth,
    pages: findPageGrid(blocks, new Map(findCuts(blocks, lineWidth)), lineWidth),
    wrapped: findWrappedLines(blocks),
    corpus: withoutBlanks(source.text),
  };
}

/** Certain cuts between neighbours: indices of the first part and of the second. */
function findCuts(blocks: readonly Block[], lineWidth: number | null): [first: number, second: number][] {
  const cuts: [number, number][] = [];
  for (const [i, first] of blocks.entries()) {
    const second = blocks[i + 1];
    if (first.kind !== 'text' || second?.kind !== 'text') continue;
    const findSiblings = (): TextBlock[] => findNumberedSiblings(blocks, i);
    if (findContinuation(first, second, { lineWidth, findSiblings })) cuts.push([i, i + 1]);
  }
  return cuts;
}

function textOf(block: Block | undefined): string {
  return block?.kind === 'text' ? block.text.value : '';
}
