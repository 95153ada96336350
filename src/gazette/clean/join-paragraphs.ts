import type { Block, TextBlock } from '../model/block.ts';
import type { Run } from '../model/source.ts';
import { join, slice, type Sourced } from '../text/sourced.ts';
import { findContinuation } from './continuation.ts';
import { countDoubled } from './doubled-characters.ts';
import { findInset } from './inset.ts';
import type { Layout } from './layout.ts';
import { findNumberedSiblings } from './numbered-siblings.ts';
import { mergeParts } from './merge-parts.ts';
import { recordRemoval } from './record.ts';
import { textBlock, textOf } from './text-of.ts';

/** Characters of a paragraph, at its start and its end, that tell whether it goes on: a number, ten printed lines. */
const AT_START = 100;
const AT_END = 400;

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
  const block = blocks[start] as Block;
  const between: Block[] = [];
  let end = start + 1;
  if (block.kind !== 'text') return { block, between, end };
  const others: TextBlock[] = [];
  for (let read = shorten(block); ;) {
    const next = findNextPart(read, start, end, blocks, layout);
    const part = blocks[next ?? -1];
    if (next === null || part?.kind !== 'text') break;
    if (layout.hasGapBetween(read.lines.at(-1)?.[1] ?? 0, part.lines[0]?.[0] ?? 0)) break;
    for (const inset of blocks.slice(end, next)) between.push(inset);
    const rest = { ...part, text: withoutDoubled(read.text.value, part.text, layout, run) };
    others.push(rest);
    read = shorten({ ...read, text: join([read.text, rest.text]), lines: part.lines });
    end = next + 1;
  }
  return { block: mergeParts(block, others), between, end };
}

/** A long paragraph without its middle: nothing there says whether it goes on, and it may have ten thousand lines. */
function shorten(block: TextBlock): TextBlock {
  const { text } = block;
  return text.value.length <= AT_START + AT_END
    ? block
    : { ...block, text: join([slice(text, 0, AT_START), slice(text, -AT_END)]) };
}

/** Index of the block in which `first` (made of those from `start` to before `end`) goes on, or null. */
function findNextPart(
  first: TextBlock,
  start: number,
  end: number,
  blocks: readonly Block[],
  { lineWidth, pages, wrapped, printed }: Layout,
): number | null {
  const place = {
    first,
    lastLine: textOf(blocks[end - 1]),
    above: textBlock(blocks[start - 1]),
    findSiblings: () => findNumberedSiblings(blocks, start),
    lineWidth,
    printed,
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

/** What continues a text, without the characters that the break set twice; those go on record. */
function withoutDoubled(first: string, second: Sourced, layout: Layout, run: Pick<Run, 'edits'>): Sourced {
  const doubled = countDoubled(first, second.value, layout.endsWords);
  if (doubled > 0) recordRemoval(slice(second, 0, doubled), run, 'drop', 'repeated-characters');
  return slice(second, doubled);
}
