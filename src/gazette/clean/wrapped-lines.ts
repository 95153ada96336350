import type { Block, TextBlock } from '../model/block.ts';
import { widthOf } from './line-grid.ts';
import { opensParagraph, standsAlone } from './line-signs.ts';
import { endOf } from './sentence-end.ts';
import { within } from '../limits/within.ts';

/** Missing at the front of a paragraph whose indent the scanner left out. */
const INDENT = 2;

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
    if (within('narrowestLine', width)) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  if (!within('fewestWrappedLines', count)) return null;
  const ended = lines.filter((line) => endOf(line.text.value) === 'stop' && !opensParagraph(line));
  const early = ended.filter((line) => !within('shortOfMargin', width - widthOf(line.text.value)));
  return { width, setApart: within('earlyEnds', early.length / lines.length) };
}

/** Whether the last printed line of a paragraph is full; without the indent that the scanner left out, too. */
export function isFullLine(paragraph: string, lastLine: string, wrapped: WrappedLines, isClosed: boolean): boolean {
  const width = widthOf(lastLine);
  const widths = paragraph === lastLine ? [width, width + INDENT] : [width];
  return widths.some((w) => {
    const lacks = wrapped.width - w;
    return (isClosed ? lacks <= 0 : within('shortOfMargin', lacks)) && within('beyondMargin', -lacks);
  });
}

/** Whether nothing sets the line apart from the one above: no blank line, indent or bullet. */
export function isSetBelow(block: Block | undefined): boolean {
  return block?.kind === 'text' && block.blanksBefore === 0 && !block.indented && !block.bullet;
}
