import type { CellPlace, CellSpan } from '../model/source.ts';
import type { Mark } from '../text/sourced.ts';
import type { Format, Received, ReceivedLine } from './received.ts';

/** A line before it is known where in the text it stands. */
export interface DraftLine extends Omit<ReceivedLine, 'start'> {
  /** A paragraph begins: a blank line parts it from what is above. */
  apart: boolean;
}

/** Words of a line, or of a cell, with the sub- and superscript in them. */
export interface Words {
  text: string;
  marks: readonly Mark[];
}

/** A cell of a row and what it takes of the table; null where a merged cell covers the place. */
export interface DraftCell {
  words: Words;
  span: CellSpan | null;
}

/** Ends a line inside a cell, where a tab parts the cells and a line feed the rows. */
export const LINE_IN_CELL = '\u2028';

/** A row of a table, its cells parted by tabs. */
export function draftRow(cells: readonly DraftCell[], apart: boolean): DraftLine {
  let raw = '';
  const marks: Mark[] = [];
  const places: CellPlace[] = cells.map(({ words, span }, i) => {
    if (i > 0) raw += '\t';
    const start = raw.length;
    for (const mark of words.marks) marks.push({ ...mark, start: mark.start + start, end: mark.end + start });
    raw += words.text;
    return { start, end: raw.length, span };
  });
  return { raw, marks, cells: places, apart };
}

/** What a reader gives of a format in which a paragraph is one, whatever the width of the page. */
export function receiveDrafts(format: Format, drafts: readonly DraftLine[]): Received {
  const lines: ReceivedLine[] = [];
  let text = '';
  for (const { apart, ...line } of drafts) {
    if (apart && lines.length > 0) {
      lines.push({ start: text.length, raw: '' });
      text += '\n';
    }
    lines.push({ ...line, start: text.length });
    text += `${line.raw}\n`;
  }
  return { format, text, lines, marked: false, encoding: null, truncated: false };
}
