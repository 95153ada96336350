import type { Block } from '../model/block.ts';
import { countLeading } from '../text/count-leading.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { findLineStarts, measure } from './line-grid.ts';
import { within } from '../limits/within.ts';

/** Where the pages of a gazette end, as far as the cuts of its paragraphs tell. */
export interface PageGrid {
  /** Lines of running text on a page. */
  height: number;
  /** Whether a page may end behind this line of the file. */
  endsBehind: (line: number) => boolean;
}

/**
 * Counts the lines of running text between the places where pages cut paragraphs, and so finds where other pages end.
 * Null where the cuts are too few, or lie no whole pages apart (tables, pictures and titles take room that is not
 * counted; a stretch ends at each table).
 *
 * @param cuts Indices of the blocks that go on in the next one.
 */
export function findPageGrid(
  blocks: readonly Block[],
  cuts: ReadonlySet<number>,
  lineWidth: number | null,
): PageGrid | null {
  if (lineWidth === null) return null;
  const ends = countLinesTo(blocks, cuts, lineWidth);
  const feet = [...cuts].toSorted((a, b) => a - b);
  const distances = feet.flatMap((foot, i) => linesBetween(ends, feet[i - 1], foot) ?? []);
  const height = estimateHeight(distances);
  if (height === null) return null;
  const isWhole = (lines: number | null): boolean => lines !== null && isWholePages(lines, height);
  const indices = new Map(blocks.map((block, i) => [block.lines.at(-1)?.[1], i]));
  return {
    height,
    endsBehind: (line) => {
      const index = indices.get(line);
      if (index === undefined) return false;
      const above = feet[countLeading(feet, (foot) => foot < index) - 1];
      const below = feet[countLeading(feet, (foot) => foot <= index)];
      return isWhole(linesBetween(ends, above, index)) || isWhole(linesBetween(ends, index, below));
    },
  };
}

interface LineEnd {
  /** Running text between two tables has one number. */
  stretch: number;
  /** Lines from the beginning of the stretch to the end of the block, or to the cut in its paragraph. */
  lines: number;
}

function countLinesTo(blocks: readonly Block[], cuts: ReadonlySet<number>, lineWidth: number): LineEnd[] {
  const ends: LineEnd[] = [];
  let [stretch, base] = [0, 0];
  let begun: Begun = NOTHING;
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'text') {
      [stretch, base, begun] = [stretch + 1, 0, NOTHING];
      ends.push({ stretch, lines: 0 });
      continue;
    }
    const paragraph = { ...begun, text: begun.text + withoutBlanks(block.text.value) };
    const next = blocks[i + 1];
    if (cuts.has(i) && next?.kind === 'text') {
      const { text, indent } = paragraph;
      const cut = { text: text + withoutBlanks(next.text.value), at: text.length, indent };
      ends.push({ stretch, lines: base + measure(cut, lineWidth).lines });
      const starts = findLineStarts(text, lineWidth, indent);
      const full = Math.max(0, starts.length - 2);
      base += full;
      begun = full === 0 ? paragraph : { text: text.slice(starts[full]), indent: 0 };
    } else {
      base += findLineStarts(paragraph.text, lineWidth, paragraph.indent).length;
      begun = NOTHING;
      ends.push({ stretch, lines: base });
    }
  }
  return ends;
}

/** A paragraph that a cut ends, without the lines that are full and counted. */
interface Begun {
  text: string;
  indent?: 0;
}

const NOTHING: Begun = { text: '' };

function linesBetween(ends: readonly LineEnd[], from: number | undefined, to: number | undefined): number | null {
  const [above, below] = [ends[from ?? -1], ends[to ?? -1]];
  if (below === undefined || above?.stretch !== below.stretch) return null;
  return below.lines - above.lines;
}

/** The greatest height that fits: half a page fits wherever the page does. */
function estimateHeight(distances: readonly number[]): number | null {
  const told = distances.filter((lines) => within('lowestPage', lines));
  if (!within('fewestMeasured', told.length)) return null;
  const highest = Math.max(...told);
  const heights = Array.from({ length: highest }, (_, i) => highest - i).filter((lines) => within('lowestPage', lines));
  const fitting = (height: number): number => told.filter((lines) => isWholePages(lines, height)).length;
  return heights.find((height) => within('agreeing', fitting(height) / told.length)) ?? null;
}

function isWholePages(lines: number, height: number): boolean {
  const pages = Math.round(lines / height);
  return pages >= 1 && within('linesMeasured', pages) && within('pageDrift', Math.abs(lines - pages * height) / pages);
}
