import type { Block, TextBlock } from '../model/block.ts';
import { fileOfLine } from '../model/source-file.ts';
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
  /** Whether a file that could not be read stood between two lines. */
  hasGapBetween: (above: number, below: number) => boolean;
}

/**
 * Measures how a gazette is set, by the line: files that say where their lines stood are set otherwise than those that
 * do not.
 *
 * @param blocks All of the gazette, before anything is joined.
 */
export function measureLayouts(
  blocks: readonly Block[],
  source: Source,
  printed: PrintedLines | null,
): (line: number) => Layout {
  if (!printed) {
    const layout = measureLayout(blocks, source);
    return () => layout;
  }
  const placed = new Set(source.lines.flatMap(({ n, place }) => (place ? [fileOfLine(source, n)] : [])));
  const isPlaced = (line: number): boolean => placed.has(fileOfLine(source, line));
  const measure = (isOwn: (line: number) => boolean, places: PrintedLines | null): Layout =>
    measureLayout(
      blocks.filter(({ lines }) => isOwn(lines[0]?.[0] ?? 1)),
      source,
      places,
    );
  const layouts = { placed: measure(isPlaced, printed), others: measure((line) => !isPlaced(line), null) };
  return (line) => layouts[isPlaced(line) ? 'placed' : 'others'];
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
  const gaps = source.files.filter(({ behindGap }) => behindGap).map(({ lines }) => lines[0]);
  return {
    lineWidth,
    pages: findPageGrid(blocks, findCuts(blocks, lineWidth, printed), lineWidth),
    wrapped: printed ? null : findWrappedLines(blocks),
    printed,
    endsWords: searchWordEnds(withoutBlanks(source.text)),
    hasGapBetween: (above, below) => gaps.some((line) => above < line && line <= below),
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
