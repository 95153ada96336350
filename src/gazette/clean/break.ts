import type { TextBlock } from '../model/block.ts';
import { cutBetween, measure, runsToMargin, type Cut } from './line-grid.ts';
import type { PrintedLines } from './printed-lines.ts';
import { endOf, type TextEnd } from './sentence-end.ts';
import type { WrappedLines } from './wrapped-lines.ts';
import { within } from '../limits/within.ts';

/** The place where one line ends and another begins. */
export interface Place {
  first: TextBlock;
  second: TextBlock;
  /** Last printed line of the first; its whole text where it has only one, so that its indent counts. */
  lastLine: string;
  /** Lines before the first one and behind the second one, null where none with text stands there. */
  above: TextBlock | null;
  below: TextBlock | null;
  /** Paragraphs numbered before and after the first one. */
  findSiblings: () => readonly TextBlock[];
  /** Characters a line, null where unknown. */
  lineWidth: number | null;
  /** Where the scanner kept the line breaks of the print. */
  wrapped: WrappedLines | null;
  /** Where the file says where its lines stood. */
  printed: PrintedLines | null;
  /** Whether the first one may end at the foot of a page. */
  atPageFoot: boolean;
}

/** What the rows ask of. */
export interface Break extends Place {
  before: string;
  after: string;
  end: TextEnd;
  /** Whether the place of the two on the page shows that they are one, or that they are not; null where it does not tell. */
  goesOnInPrint: () => boolean | null;
  /** Whether the first line runs to the margin, so that it may have been cut; null where that cannot be told. */
  runsToMargin: () => boolean | null;
  /** Whether the first line is full, also by as many lines and no more: a stop at the margin may be one by chance. */
  isFull: () => boolean;
}

/** Measures a place for the rows. */
export function readBreak(place: Place): Break {
  const [before, after] = [place.first.text.value, place.second.text.value];
  const cut = (): Cut => cutBetween(before, after);
  return {
    ...place,
    before,
    after,
    end: endOf(before),
    goesOnInPrint: () => place.printed?.goesOn(place.first, place.second) ?? null,
    runsToMargin: () => runsToMargin(cut(), place.lineWidth),
    isFull: () => isFull(cut(), place.lineWidth),
  };
}

function isFull(cut: Cut, lineWidth: number | null): boolean {
  if (lineWidth === null) return false;
  const { lines, distance } = measure(cut, lineWidth);
  return within('fullLines', lines) && distance <= 0 && distance >= -lines;
}
