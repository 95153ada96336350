import type { TextBlock } from '../model/block.ts';
import { fileOfLine } from '../model/source-file.ts';
import type { Line, LinePlace, Source } from '../model/source.ts';

/** The lines of a file that says where each stood. */
export interface PrintedLines {
  /**
   * Whether a line goes on in another: the first runs to the right edge, the second begins at the left one. Null where
   * the places do not tell: of centred lines, of lists with an indent of their own, of lines without a place.
   */
  goesOn: (above: TextBlock, below: TextBlock) => boolean | null;
}

/** In em: what a line that runs to the edge leaves free at most, and what one does before a long word or number. */
const FREE_AT_EDGE = 2;
const FREE_BEFORE_WORD = 7;
/** In em: where a line begins that has an indent. */
const INDENT = 1.2;
const WIDEST_INDENT = 3;
/** In em: how exact edges are. */
const EXACT = 0.6;
/** How much the sizes of the lines of one paragraph differ at most. */
const SAME_SIZE = 0.06;
/** Share of the lines that begin paragraphs where these have an indent. */
const SHARE_OF_INDENTS = 0.05;
/** Share of the lines that no line of the body is longer than: a formula or a table may be. */
const LONGEST = 0.9;

/** Null where no file of the gazette says where its lines stood. */
export function findPrintedLines({ lines, files }: Pick<Source, 'lines' | 'files'>): PrintedLines | null {
  const measured = files.map(({ lines: [first, last] }) => measureLines(lines.slice(first - 1, last), first));
  if (measured.every((file) => file === null)) return null;
  return {
    goesOn: (above, below) => {
      const file = fileOfLine({ files }, above.lines.at(-1)?.[1] ?? 1);
      return measured[files.indexOf(file)]?.goesOn(above, below) ?? null;
    },
  };
}

/** @param from Number of the first line. */
function measureLines(lines: readonly Line[], from: number): PrintedLines | null {
  const places = lines.flatMap(({ place, kind }) => (place && kind === 'text' ? [place] : []));
  if (places.length === 0) return null;
  const body = places.filter(({ size }) => Math.abs(size - 1) <= SAME_SIZE);
  const width = body.map(({ x1 }) => x1).sort((a, b) => a - b)[Math.floor(body.length * LONGEST)] ?? 0;
  const indented = body.filter(({ x0 }) => isIndented(x0));
  const hasIndents = indented.length >= body.length * SHARE_OF_INDENTS;
  const placeOf = (n: number | undefined): LinePlace | undefined => lines[(n ?? 0) - from]?.place;
  return {
    goesOn: (above, below) => {
      const [a, b] = [placeOf(above.lines.at(-1)?.[1]), placeOf(below.lines[0]?.[0])];
      if (!a || !b) return null;
      if (Math.abs(a.size - b.size) > SAME_SIZE) return false;
      if (isCentred(a, width) || isCentred(b, width)) return null;
      const free = width - a.x1;
      if (b.x0 > INDENT) return free <= FREE_AT_EDGE && Math.abs(a.x0 - b.x0) < EXACT ? null : false;
      if (free > FREE_BEFORE_WORD || (below.blanksBefore > 0 && a.page === b.page)) return false;
      return hasIndents && free <= FREE_AT_EDGE ? true : null;
    },
  };
}

/**
 * Whether a line that begins there opens a paragraph: it is set in by two characters, less half of one where it opens
 * with a bracket.
 */
export function isIndented(x0: number): boolean {
  return x0 > INDENT && x0 < WIDEST_INDENT;
}

function isCentred({ x0, x1 }: LinePlace, width: number): boolean {
  return x0 >= WIDEST_INDENT && Math.abs(x0 - (width - x1)) < 2 * EXACT;
}
