import type { Block, TextBlock } from '../model/block.ts';
import type { Run } from '../model/source.ts';
import { join, slice } from '../text/sourced.ts';
import { findContinuation } from './continuation.ts';
import { countDoubled } from './doubled-characters.ts';
import { findInset } from './inset.ts';
import type { Layout } from './layout.ts';
import { mergeRanges } from '../model/line-ranges.ts';
import { findNumberedSiblings } from './numbered-siblings.ts';
import { recordRemoval } from './record.ts';
import { textBlock, textOf } from './text-of.ts';

/**
 * Joins the paragraphs that the end of a page or column cut, where that is certain; what only looks cut stays apart.
 * A joined block stands where its first part stood, with the attributes of that part and the lines of all. Footnotes
 * and tables that the page set between the parts follow it.
 *
 * A number on a line of its own is joined to what it numbers. Titles broken over lines, names, signatures and entries
 * of the contents are never joined here. Characters set twice over the break are reduced to once, on record.
 *
 * @param blocks Of the gazette or of a part of it.
 * @param layout Of the whole gazette: a part alone has too few cuts to show how wide its lines are.
 */
export function joinParagraphs(blocks: readonly Block[], run: Pick<Run, 'edits'>, layout: Layout): Block[] {
  const joined: Block[] = [];
  for (let i = 0; i < blocks.length;) {
    const { block, between, end } = joinFrom(i, blocks, layout, run);
    joined.push(block, ...between);
    i = end;
  }
  return joined;
}

/** The block at `start` with all that continues it, what stood between its parts, and the index behind. */
function joinFrom(
  start: number,
  blocks: readonly Block[],
  layout: Layout,
  run: Pick<Run, 'edits'>,
): { block: Block; between: Block[]; end: number } {
  let block = blocks[start] as Block;
  const between: Block[] = [];
  let end = start + 1;
  while (block.kind === 'text') {
    const next = findNextPart(block, start, end, blocks, layout);
    const part = blocks[next ?? -1];
    if (next === null || part?.kind !== 'text') break;
    between.push(...blocks.slice(end, next));
    block = merge(block, part, layout.corpus, run);
    end = next + 1;
  }
  return { block, between, end };
}

/** Index of the block in which `first` (made of those from `start` to before `end`) goes on, or null. */
function findNextPart(
  first: TextBlock,
  start: number,
  end: number,
  blocks: readonly Block[],
  { lineWidth, pages, wrapped }: Layout,
): number | null {
  const place = {
    first,
    lastLine: textOf(blocks[end - 1]),
    above: textBlock(blocks[start - 1]),
    findSiblings: () => findNumberedSiblings(blocks, start),
    lineWidth,
  };
  const second = textBlock(blocks[end]);
  if (second) {
    const atPageFoot = pages?.endsBehind(first.lines.at(-1)?.[1] ?? 0) ?? false;
    const row = findContinuation({ ...place, second, below: textBlock(blocks[end + 1]), wrapped, atPageFoot });
    if (row?.because) return end;
  }
  const inset = findInset(blocks, end);
  const behind = textBlock(blocks[inset?.end ?? -1]);
  if (!inset || !behind) return null;
  const row = findContinuation({ ...place, second: behind, below: null, wrapped: null, atPageFoot: false });
  return row?.across.includes(inset.kind) ? inset.end : null;
}

function merge(first: TextBlock, second: TextBlock, corpus: string, run: Pick<Run, 'edits'>): TextBlock {
  const doubled = countDoubled(first.text.value, second.text.value, corpus);
  if (doubled > 0) recordRemoval(slice(second.text, 0, doubled), run, 'drop', 'repeated-characters');
  return {
    ...first,
    text: join([first.text, slice(second.text, doubled)]),
    lines: mergeRanges([...first.lines, ...second.lines]),
  };
}
