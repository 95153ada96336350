import type { Block, TextBlock } from '../model/block.ts';
import type { Break } from './break.ts';
import { cutBetween, fromFirstEnd, INDENT, widthOf } from './line-grid.ts';
import { opensParagraph, standsAlone } from './line-signs.ts';
import { endOf } from './sentence-end.ts';
import { within } from '../limits/within.ts';

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
  // Where paragraphs are whole, some are equally wide by chance, and most are wider.
  const beyond = lines.filter((line) => !within('offMargin', widthOf(line.text.value) - width));
  if (beyond.length > count) return null;
  const ended = lines.filter((line) => endOf(line.text.value) === 'stop' && !opensParagraph(line));
  const early = ended.filter((line) => !within('offMargin', width - widthOf(line.text.value)));
  return { width, setApart: within('slips', early.length / lines.length) };
}

/**
 * Whether the last printed line of a paragraph is full: what stands below did not fit any more. Also without the indent
 * that the scanner left out.
 */
export function isFullLine(
  { before, lastLine, after, end }: Pick<Break, 'before' | 'lastLine' | 'after' | 'end'>,
  { width }: WrappedLines,
): boolean {
  const cut = cutBetween(lastLine, after);
  return (before === lastLine ? [0, INDENT] : [0]).some((indent) => {
    const lacks = fromFirstEnd(cut, width, indent);
    return (end === 'stop' ? lacks <= 0 : within('offMargin', lacks)) && within('offMargin', -lacks);
  });
}

/** Whether nothing sets the line apart from the one above: no blank line, indent or bullet. */
export function isSetBelow(block: Block | undefined): boolean {
  return block?.kind === 'text' && block.blanksBefore === 0 && !block.indented && !block.bullet;
}
