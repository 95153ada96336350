import type { CellPlace, CellSpan } from '../model/source.ts';
import type { Mark } from '../text/sourced.ts';
import type { Received, ReceivedLine } from './received.ts';

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

export function plainWords(text: string): Words {
  return { text, marks: [] };
}

/** Words that are raised or lowered; as they are where they are neither. */
export function scriptedWords(text: string, kind: 'sub' | 'sup' | null | undefined): Words {
  return { text, marks: kind && text !== '' ? [{ kind, start: 0, end: text.length }] : [] };
}

/** Marks of words that have moved, as many characters on. */
export function shiftMarks(marks: readonly Mark[], by: number): Mark[] {
  return marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
}

/** Words without blanks at both ends. */
export function trimWords({ text, marks }: Words): Words {
  const kept = text.trim();
  const moved = shiftMarks(marks, text.trimStart().length - text.length).map((mark) => ({
    ...mark,
    start: Math.max(0, mark.start),
    end: Math.min(kept.length, mark.end),
  }));
  return { text: kept, marks: moved.filter(({ start, end }) => start < end) };
}

/** Words one behind the other. */
export function joinWords(...pieces: readonly Words[]): Words {
  let text = '';
  const marks: Mark[] = [];
  for (const piece of pieces) {
    for (const mark of shiftMarks(piece.marks, text.length)) marks.push(mark);
    text += piece.text;
  }
  return { text, marks };
}

/** The words of a cell, from its lines. */
export function wordsOfCell(lines: readonly Pick<DraftLine, 'raw' | 'marks'>[]): Words {
  const end = plainWords(LINE_IN_CELL);
  return joinWords(...lines.flatMap(({ raw, marks = [] }, i) => [...(i > 0 ? [end] : []), { text: raw, marks }]));
}

/** A cell of a row and what it takes of the table; null where a merged cell covers the place. */
export interface DraftCell {
  words: Words;
  span: CellSpan | null;
}

/** Stands where a picture stands in a line of text (Unicode 23.8). */
export const PICTURE = '\ufffc';
/** Full blanks that stand for the indent of a paragraph. */
export const INDENT = '\u3000\u3000';
/** Ends a line inside a cell, where a tab parts the cells and a line feed the rows. */
const LINE_IN_CELL = '\u2028';

/** A row of a table, its cells parted by tabs. */
export function draftRow(cells: readonly DraftCell[]): Omit<DraftLine, 'apart'> {
  const tab = plainWords('\t');
  const { text: raw, marks } = joinWords(...cells.flatMap(({ words }, i) => [...(i > 0 ? [tab] : []), words]));
  let next = 0;
  const places = cells.map(({ words, span }): CellPlace => {
    const start = next;
    next += words.text.length + 1;
    return { start, end: next - 1, span };
  });
  return { raw, marks, cells: places };
}

/** What a reader gives of a format that is no text file: its lines have no markup in them. */
export function receiveDrafts(drafts: readonly DraftLine[]): Received {
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
  return { text, lines, marked: false, encoding: null, truncated: false };
}
