import type { Mark } from '../../text/sourced.ts';
import type { Words } from '../draft-line.ts';

/** How a piece of text is set. */
export interface Setting {
  script: 'sub' | 'sup' | null;
  linked: boolean;
}

/** A line as a browser would show it, and how many of its characters lead elsewhere. */
export interface WrittenLine extends Words {
  linked: number;
  /** It begins with the indent of a paragraph. */
  indented: boolean;
}

/** Takes the pieces of a line one after the other. */
export interface LineWriter {
  /** Runs of blanks and line ends become one blank, or none between Han characters (CSS Text 3, 4.1.3). */
  write: (value: string, setting: Setting) => void;
  /** What is put before the first character that is written next: the number of an item of a list. */
  announce: (marker: string) => void;
  /** The line so far; the next one begins. */
  take: () => WrittenLine;
}

/** What CSS calls white space: not the blanks that a writer sets to be seen. */
const RE_PIECES = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
/** Characters as wide as they are high. */
const RE_WIDE = /[\p{sc=Han}\u3000-\u303f\uff01-\uff60“”‘’…—]/u;
/** Blanks that a writer sets where a style sheet would set an indent. 例：&nbsp;&nbsp;&nbsp;&nbsp; · &emsp;&emsp; */
const RE_BLANKS_AHEAD = /^[\s--\n]+/v;
/** Of no-break, thin and full blanks, in em. */
const WIDTHS: Readonly<Record<string, number>> = { '\u3000': 1, '\u2003': 1, '\u2002': 0.5, '\u00a0': 0.5 };
/** GB/T 9704—2012, 7.3.3: a paragraph begins two characters in. */
const INDENT = 2;

/** A writer of one line after the other. */
export function createLineWriter(): LineWriter {
  let text = '';
  let marks: Mark[] = [];
  let linked = 0;
  let between: ' ' | '\n' | null = null;
  let marker = '';
  const add = (piece: string, { script, linked: isLinked }: Setting): void => {
    if (text !== '' && between !== null && !(between === '\n' && isWide(text.at(-1)) && isWide(piece[0]))) text += ' ';
    between = null;
    text += marker;
    marker = '';
    if (script) marks.push({ kind: script, start: text.length, end: text.length + piece.length });
    if (isLinked) linked += piece.length;
    text += piece;
  };
  return {
    write: (value, setting) => {
      for (const [piece] of value.matchAll(RE_PIECES)) {
        if (/[^ \t\n\r\f]/.test(piece)) add(piece, setting);
        else between = between === '\n' || /[\n\r]/.test(piece) ? '\n' : ' ';
      }
    },
    announce: (next) => {
      marker = next;
    },
    take: () => {
      const line = toLine(text, mergeMarks(marks), linked);
      [text, marks, linked, between] = ['', [], 0, null];
      return line;
    },
  };
}

function isWide(char = ''): boolean {
  return RE_WIDE.test(char);
}

/** Without the blanks at both ends. */
function toLine(text: string, marks: readonly Mark[], linked: number): WrittenLine {
  const ahead = RE_BLANKS_AHEAD.exec(text)?.[0] ?? '';
  const width = Array.from(ahead, (blank) => WIDTHS[blank] ?? 0).reduce((sum, em) => sum + em, 0);
  const kept = text.slice(ahead.length).trimEnd();
  const moved = marks.map((mark) => ({
    ...mark,
    start: Math.max(0, mark.start - ahead.length),
    end: Math.min(kept.length, mark.end - ahead.length),
  }));
  return { text: kept, marks: moved.filter(({ start, end }) => start < end), linked, indented: width >= INDENT };
}

/** Pieces of one script side by side are one. */
function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks) {
    const last = merged.at(-1);
    if (last?.kind === mark.kind && last.end === mark.start) last.end = mark.end;
    else merged.push({ ...mark });
  }
  return merged;
}
