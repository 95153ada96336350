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

/** Words one behind the other. */
export function joinWords(...pieces: readonly Words[]): Words {
  let text = '';
  const marks: Mark[] = [];
  for (const piece of pieces) {
    for (const mark of piece.marks)
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
    text += piece.text;
  }
  return { text, marks };
}

/** The words of a cell, from its lines. */
export function wordsOfCell(lines: readonly Pick<DraftLine, 'raw' | 'marks'>[]): Words {
  const end = { text: LINE_IN_CELL, marks: [] };
  return joinWords(...lines.flatMap(({ raw, marks = [] }, i) => [...(i > 0 ? [end] : []), { text: raw, marks }]));
}

/** A cell of a row and what it takes of the table; null where a merged cell covers the place. */
export interface DraftCell {
  words: Words;
  span: CellSpan | null;
}

/** Ends a line inside a cell, where a tab parts the cells and a line feed the rows. */
const LINE_IN_CELL = '\u2028';

/** A row of a table, its cells parted by tabs. */
export function draftRow(cells: readonly DraftCell[], apart: boolean): DraftLine {
  const tab = { text: '\t', marks: [] };
  const { text: raw, marks } = joinWords(...cells.flatMap(({ words }, i) => [...(i > 0 ? [tab] : []), words]));
  let next = 0;
  const places = cells.map(({ words, span }): CellPlace => {
    const start = next;
    next += words.text.length + 1;
    return { start, end: next - 1, span };
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
