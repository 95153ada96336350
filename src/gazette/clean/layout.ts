import type { Block, TextBlock } from '../model/block.ts';
import type { Source } from '../model/source.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { findContinuation } from './continuation.ts';
import { searchWordEnds } from './doubled-characters.ts';
import { cutBetween, estimateLineWidth } from './line-grid.ts';
import { findNumberedSiblings } from './numbered-siblings.ts';
import { findPageGrid, type PageGrid } from './page-grid.ts';
import type { PrintedLines } from './printed-lines.ts';
import { textBlock, textOf } from './text-of.ts';
import { findWrappedLines, type WrappedLines } from './wrapped-lines.ts';

/** How a gazette is set, as far as its text shows. */
export interface Layout {
  /** Characters a line, null where unknown. */
  lineWidth: number | null;
  pages: PageGrid | null;
  /** Where the scanner kept the line breaks of the print. */
  wrapped: WrappedLines | null;
  /** Where the file says where its lines stood. */
  printed: PrintedLines | null;
  /** Whether the gazette has a phrase, its first character always as the end of a word. */
  endsWords: (phrase: string) => boolean;
}

/**
 * Measures how a gazette is set. The paragraphs that are cut for certain by what they say give the width of the line;
 * with it more of them are certain, and these give the height of the page.
 *
 * @param blocks All of the gazette, before anything is joined.
 */
export function measureLayout(blocks: readonly Block[], source: Source, printed: PrintedLines | null = null): Layout {
  const cuts = [...findCuts(blocks, null, printed)].map((i) => cutBetween(textOf(blocks[i]), textOf(blocks[i + 1])));
  const lineWidth = estimateLineWidth(cuts);
  return {
    lineWidth,
    pages: findPageGrid(blocks, findCuts(blocks, lineWidth, printed), lineWidth),
    wrapped: printed ? null : findWrappedLines(blocks),
    printed,
    endsWords: searchWordEnds(withoutBlanks(source.text)),
  };
}

/** Indices of the blocks that go on in the next one for certain. */
function findCuts(blocks: readonly Block[], lineWidth: number | null, printed: PrintedLines | null): Set<number> {
  const cuts = new Set<number>();
  for (const i of blocks.keys()) {
    const [first, second] = [textBlock(blocks[i]), textBlock(blocks[i + 1])];
    if (!first || !second) continue;
    const findSiblings = (): TextBlock[] => findNumberedSiblings(blocks, i);
    const place = {
      first,
      second,
      lastLine: first.text.value,
      above: null,
      below: null,
      findSiblings,
      lineWidth,
      printed,
    };
    if (findContinuation({ ...place, wrapped: null, atPageFoot: false })?.because) cuts.add(i);
  }
  return cuts;
}
