/** Prints paragraphs on a grid and scans them again, so that tests know where each page cut them. */
import { findLineStarts } from '../../../src/gazette/clean/line-grid.ts';

export interface Print {
  /** What a scanner makes of the print. */
  gazette: string;
  /** Pairs of lines of `gazette` that are one paragraph, `12+14`. */
  cuts: Set<string>;
}

/** Each paragraph on one line, cut where a page of `height` lines of `width` characters ends. */
export function printPages(paragraphs: readonly string[], width: number, height: number): Print {
  const lines: string[] = [];
  const cuts = new Set<string>();
  let printed = 0;
  for (const paragraph of paragraphs) {
    let rest = paragraph;
    for (const line of breakLines(paragraph, width)) {
      const part = paragraph.slice(paragraph.length - rest.length, line.end);
      printed++;
      if (printed % height > 0 || line.end === paragraph.length) continue;
      lines.push(part, '');
      cuts.add(`${lines.length - 1}+${lines.length + 1}`);
      rest = paragraph.slice(line.end);
    }
    lines.push(rest, '');
  }
  return { gazette: lines.join('\n'), cuts };
}

/** Each printed line on a line of its own, a blank line between paragraphs. */
export function printLines(paragraphs: readonly string[], width: number): Print {
  const lines: string[] = [];
  const cuts = new Set<string>();
  for (const paragraph of paragraphs) {
    let start = 0;
    for (const { end } of breakLines(paragraph, width)) {
      lines.push(paragraph.slice(start, end));
      if (start > 0) cuts.add(`${lines.length - 1}+${lines.length}`);
      start = end;
    }
    lines.push('');
  }
  return { gazette: lines.join('\n'), cuts };
}

/** Ends of the printed lines of a paragraph without blanks. */
export function breakLines(paragraph: string, width: number): { end: number }[] {
  return [...findLineStarts(paragraph, width).slice(1), paragraph.length].map((end) => ({ end }));
}
