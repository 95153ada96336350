import type { TextBlock } from '../model/block.ts';
import { fileOfLine } from '../model/source-file.ts';
import type { Line, LinePlace, Source } from '../model/source.ts';
import { standsAlone } from './line-signs.ts';
import { endOf } from './sentence-end.ts';

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
/** In em: how far the lines of a list are set in, and how much deeper than the first of an entry its others are. */
const DEEPEST_HANG = 6;
/** In em: how exact edges are. */
const EXACT = 0.6;
/** How much the sizes of the lines of one paragraph differ at most. */
const SAME_SIZE = 0.06;
/** Share of the lines that begin paragraphs where these have an indent. */
const SHARE_OF_INDENTS = 0.05;
/** Share of the lines that no line of the body is longer than: a formula or a table may be. */
const LONGEST = 0.9;
/** How much wider than most a page is that has fewer columns. */
const WIDER = 1.5;

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
  const widthAt = measureWidths(body);
  const indented = body.filter(({ x0 }) => isIndented(x0));
  const hasIndents = indented.length >= body.length * SHARE_OF_INDENTS;
  const placeOf = (n: number | undefined): LinePlace | undefined => lines[(n ?? 0) - from]?.place;
  return {
    goesOn: (above, below) => {
      const [a, b] = [placeOf(above.lines.at(-1)?.[1]), placeOf(below.lines[0]?.[0])];
      if (!a || !b) return null;
      if (Math.abs(a.size - b.size) > SAME_SIZE) return false;
      const width = widthAt(a.page);
      if (isCentred(a, width) || isCentred(b, width)) return null;
      const free = width - a.x1;
      if (b.x0 > INDENT) {
        if (free > FREE_AT_EDGE) return false;
        if (
          isHung(a, b) &&
          !standsAlone(below) &&
          below.label === null &&
          below.blanksBefore === 0 &&
          endOf(above.text.value) === 'open'
        )
          return true;
        if (Math.abs(a.x0 - b.x0) >= EXACT) return false;
        return width - b.x1 > FREE_AT_EDGE && isRestOfHeading(above, below) ? true : null;
      }
      if (free > FREE_BEFORE_WORD || (below.blanksBefore > 0 && a.page === b.page)) return false;
      return hasIndents && free <= FREE_AT_EDGE ? true : null;
    },
  };
}

/** How wide the text of a page is: all pages are alike, but that of the contents may have one column where others have two. */
function measureWidths(body: readonly LinePlace[]): (page: number) => number {
  const own = new Map(
    Array.from(
      Map.groupBy(body, ({ page }) => page),
      ([page, lines]) => [page, widthOf(lines)],
    ),
  );
  const widths = [...own.values()].sort((a, b) => a - b);
  const most = (widths[Math.floor((widths.length - 1) / 2)] ?? 0) * WIDER;
  const isWide = (page: number): boolean => (own.get(page) ?? 0) > most;
  const usual = widthOf(body.filter(({ page }) => !isWide(page)));
  return (page) => (isWide(page) ? (own.get(page) ?? usual) : usual);
}

function widthOf(lines: readonly LinePlace[]): number {
  return lines.map(({ x1 }) => x1).sort((a, b) => a - b)[Math.floor(lines.length * LONGEST)] ?? 0;
}

/**
 * Whether a line that begins there opens a paragraph: it is set in by two characters, less half of one where it opens
 * with a bracket.
 */
export function isIndented(x0: number): boolean {
  return x0 > INDENT && x0 < WIDEST_INDENT;
}

/** Set in deeper than the line above, or as deep as it where no paragraph begins. 例：附件：1.…实践创|新基地工作领导小组名单 */
function isHung(above: LinePlace, below: LinePlace): boolean {
  if (above.x0 > DEEPEST_HANG) return false;
  const deeper = below.x0 - above.x0;
  return Math.abs(deeper) < EXACT ? above.x0 >= WIDEST_INDENT : deeper > 0 && deeper <= DEEPEST_HANG;
}

/** A heading whose second line is set in as the first is. 例：三、着力提升教师专业素质能力，全面深化基础教|育教师管理综合改革 */
function isRestOfHeading(above: TextBlock, below: TextBlock): boolean {
  if (above.label === null || below.label !== null) return false;
  return endOf(above.text.value) === 'open' && endOf(below.text.value) === 'open';
}

function isCentred({ x0, x1 }: LinePlace, width: number): boolean {
  return x0 >= WIDEST_INDENT && Math.abs(x0 - (width - x1)) < 2 * EXACT;
}
