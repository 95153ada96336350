import type { Block, TextBlock } from '../model/block.ts';
import { genreOf } from '../scan/genre.ts';
import { RE_HAN } from '../text/han.ts';
import { isOrgan } from '../scan/issuer.ts';
import { widthOf } from './line-grid.ts';
import { opensParagraph, opensWithLabel, standsAlone } from './line-signs.ts';
import { endOf } from './sentence-end.ts';

/** Printed lines that must be equally wide before the gazette is taken to keep its line breaks. */
const FEWEST_LINES = 10;
/** Narrowest printed line, in Han characters. Below, lines are equally wide by chance. */
const NARROWEST = 16;
/** A line ends up to two characters early where the next mark may not open a line, and runs over by narrowed marks. */
const SHORT_BY = 2;
const LONG_BY = 1.5;
/** Missing at the front of a paragraph whose indent the scanner left out. */
const INDENT = 2;
/** Share of sentence ends before the margin up to which they are slips, not the way in which paragraphs end. */
const SLIPS = 0.1;

/** A gazette (or pages of it) in which the scanner kept the line breaks of the print. */
export interface WrappedLines {
  /** Full width of a line, in Han characters. */
  width: number;
  /** Paragraphs are set apart by blank lines or indents, so that a full line is never the end of one. */
  setApart: boolean;
}

/** Finds the width at which printed lines were kept, one below the other; null where they were not. */
export function findWrappedLines(blocks: readonly Block[]): WrappedLines | null {
  const lines = blocks.filter(
    (block, i): block is TextBlock => block.kind === 'text' && !standsAlone(block) && isSetBelow(blocks[i + 1]),
  );
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    const width = Math.round(widthOf(text.value));
    if (width >= NARROWEST) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  if (count < FEWEST_LINES) return null;
  const ended = lines.filter((line) => endOf(line.text.value) === 'stop' && !opensParagraph(line));
  const early = ended.filter((line) => widthOf(line.text.value) < width - SHORT_BY);
  return { width, setApart: early.length <= SLIPS * lines.length };
}

/**
 * Whether the paragraph `first` goes on in the line below, since its last printed line is full.
 *
 * @param lastLine The last printed line of `first`; the same text where it has only one, so that its indent counts.
 */
export function goesOnBelow(
  first: TextBlock,
  lastLine: string,
  below: TextBlock,
  wrapped: WrappedLines | null,
): boolean {
  if (!wrapped || !isSetBelow(below)) return false;
  if (standsAlone(first) || standsAlone(below) || !RE_HAN.test(lastLine) || !RE_HAN.test(below.text.value))
    return false;
  const text = first.text.value;
  const opens = wrapped.setApart ? opensWithLabel : opensParagraph;
  if (opens(below) || isOrgan(below.text.value) || genreOf(text) !== null) return false;
  // Without blank lines or indents a full line may as well be a heading.
  if (!wrapped.setApart && text === lastLine && opensWithLabel(first)) return false;
  return endOf(text) === 'stop'
    ? wrapped.setApart && isFull(text, lastLine, wrapped, 0)
    : isFull(text, lastLine, wrapped, SHORT_BY);
}

function isFull(text: string, lastLine: string, wrapped: WrappedLines, shortBy: number): boolean {
  const width = widthOf(lastLine);
  const widths = text === lastLine ? [width, width + INDENT] : [width];
  return widths.some((w) => w >= wrapped.width - shortBy && w <= wrapped.width + LONG_BY);
}

/** Whether nothing sets the line apart from the one above: no blank line, indent or bullet. */
function isSetBelow(block: Block | undefined): boolean {
  return block?.kind === 'text' && block.blanksBefore === 0 && !block.indented && !block.bullet;
}
