import type { Block, TextBlock } from '../model/block.ts';
import type { LineRange } from '../model/document.ts';
import type { Run } from '../model/source.ts';
import { concat, slice } from '../text/sourced.ts';
import { findContinuationBehindStop } from './behind-stop.ts';
import { findContinuation, type Evidence } from './continuation.ts';
import { countDoubled } from './doubled-characters.ts';
import { findInset, type Inset } from './inset.ts';
import { cutBetween, estimateLineWidth } from './line-grid.ts';
import { findNumberedSiblings } from './numbered-siblings.ts';
import { findPageGrid, type PageGrid } from './page-grid.ts';
import { recordRemoval } from './record.ts';
import { findWrappedLines, goesOnBelow, type WrappedLines } from './wrapped-lines.ts';

/** What the gazette as a whole tells of its paragraphs. */
interface Layout {
  blocks: readonly Block[];
  /** Characters a line, null where unknown. */
  lineWidth: number | null;
  pages: PageGrid | null;
  wrapped: WrappedLines | null;
  /** The gazette without blanks. */
  corpus: string;
}

/** Evidence that holds although something stands between the halves. */
const HOLDS_ACROSS: Record<Inset['kind'], ReadonlySet<Evidence>> = {
  notes: new Set(['open-bracket', 'comma', 'word-across', 'unfinished']),
  // A sentence that leads to a table may lack its end.
  table: new Set(['open-bracket', 'comma', 'word-across']),
};

/**
 * Joins the paragraphs that the end of a page or column cut, where that is certain; what only looks cut stays apart.
 * A joined block stands where its first part stood, with the attributes of that part and the lines of all. Footnotes
 * and tables that the page set between the parts follow it.
 *
 * Titles broken over lines, names, signatures and entries of the contents are never joined here. Characters set twice
 * over the break are reduced to once, on record.
 *
 * The text decides first. What it makes certain gives the width of the line and the height of the page, and these
 * decide the rest.
 */
export function joinParagraphs(blocks: readonly Block[], run: Pick<Run, 'source' | 'edits'>): Block[] {
  const byText = findCuts(blocks, null);
  const lineWidth = estimateLineWidth(byText.map(([first, second]) => cutBetween(textOf(blocks[first]), textOf(blocks[second]))));
  const pages = findPageGrid(blocks, new Map(findCuts(blocks, lineWidth)), lineWidth);
  const corpus = run.source.text.replace(/\s+/g, '');
  const layout: Layout = { blocks, lineWidth, pages, wrapped: findWrappedLines(blocks), corpus };

  const joined: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const { block, between, end } = joinFrom(i, layout, run);
    joined.push(block, ...between);
    i = end;
  }
  return joined;
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

/** The block at `start` with all that continues it, what stood between its parts, and the index behind. */
function joinFrom(start: number, layout: Layout, run: Pick<Run, 'edits'>): { block: Block; between: Block[]; end: number } {
  let block = layout.blocks[start] as Block;
  const between: Block[] = [];
  let end = start + 1;
  while (block.kind === 'text') {
    const next = findNextPart(block, start, end, layout);
    const part = layout.blocks[next ?? -1];
    if (next === null || part?.kind !== 'text') break;
    between.push(...layout.blocks.slice(end, next));
    block = merge(block, part, layout.corpus, run);
    end = next + 1;
  }
  return { block, between, end };
}

/** Index of the block in which `first` (made of those from `start` to before `end`) goes on, or null. */
function findNextPart(first: TextBlock, start: number, end: number, layout: Layout): number | null {
  const { blocks, lineWidth, pages } = layout;
  const findSiblings = (): TextBlock[] => findNumberedSiblings(blocks, start);
  const second = blocks[end];
  if (second?.kind === 'text' && goesOnBelow(first, textOf(blocks[end - 1]), second, layout.wrapped)) return end;
  if (second?.kind === 'text' && findContinuation(first, second, { lineWidth, findSiblings })) return end;
  const [zeroth, third] = [blocks[start - 1], blocks[end + 1]].map((block) => (block?.kind === 'text' ? block : undefined));
  const atPageFoot = pages?.endsBehind(end - 1) ?? false;
  const place = { zeroth, third, findSiblings, lineWidth, atPageFoot };
  if (second?.kind === 'text' && findContinuationBehindStop(first, second, place)) return end;

  const inset = findInset(blocks, end);
  const behind = blocks[inset?.end ?? -1];
  if (!inset || behind?.kind !== 'text') return null;
  const evidence = findContinuation(first, behind, { lineWidth, findSiblings });
  return evidence && HOLDS_ACROSS[inset.kind].has(evidence) ? inset.end : null;
}

function merge(first: TextBlock, second: TextBlock, corpus: string, run: Pick<Run, 'edits'>): TextBlock {
  const doubled = countDoubled(first.text.value, second.text.value, corpus);
  if (doubled > 0) recordRemoval(slice(second.text, 0, doubled), '', run, 'drop', 'repeated-characters');
  return {
    ...first,
    text: concat(first.text, slice(second.text, doubled)),
    lines: mergeRanges([...first.lines, ...second.lines]),
  };
}

function mergeRanges(ranges: readonly LineRange[]): LineRange[] {
  const merged: LineRange[] = [];
  for (const [from, to] of ranges) {
    const last = merged.at(-1);
    if (last && last[1] + 1 === from) last[1] = to;
    else merged.push([from, to]);
  }
  return merged;
}

function textOf(block: Block | undefined): string {
  return block?.kind === 'text' ? block.text.value : '';
}
