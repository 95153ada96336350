import { withoutBlanks } from '../text/without-blanks.ts';
import { limitOf, within } from '../limits/within.ts';

/**
 * The grid of lines on which a gazette is set. GB/T 9704—2012 §5.2.3 asks for 28 characters a line; the gazettes seen
 * have 28, 35 and 37. Where the width is known, a line that was cut off shows: it runs to the margin.
 */

/** First-line indent of a paragraph. */
export const INDENT = 2;

const RE_NO_LINE_START = /[，。、；：？！）》〉”’】〕,;:)?!%％]/;
const RE_NO_LINE_END = /[（《〈“‘【〔(]/;
/** Half-width punctuation is the scanner's: it was printed full. */
const RE_HALF_WIDTH = /[^,;:()?!\u{80}-\u{10ffff}]/u;

/** A paragraph and the offset in it (blanks left out) at which a page or column cuts it. */
export interface Cut {
  text: string;
  at: number;
  /** Width of the first-line indent where the text begins inside its paragraph: none. */
  indent?: 0;
}

/** The paragraph that two lines make, cut between them. */
export function cutBetween(first: string, second: string): Cut {
  const before = withoutBlanks(first);
  return { text: before + withoutBlanks(second), at: before.length };
}

/**
 * Characters a line that the cuts of a gazette agree on: of the widths at which they run to the margin, the one that
 * most single lines fill to the character. Null where the cuts are too few or disagree.
 */
export function estimateLineWidth(cuts: readonly Cut[]): number | null {
  let best: { width: number; exact: number } | null = null;
  for (let width = limitOf('narrowestLine'); within('widestLine', width); width++) {
    const told = cuts.map((cut) => runsToMargin(cut, width)).filter((runs) => runs !== null);
    if (!within('fewestMeasured', told.length)) continue;
    if (!within('agreeing', told.filter(Boolean).length / told.length)) continue;
    const exact = cuts.filter((cut) => isExact(measure(cut, width))).length;
    if (!best || exact > best.exact) best = { width, exact };
  }
  return best?.width ?? null;
}

/** Narrowed punctuation cannot hide in a single line that is full to the character. */
function isExact({ lines, distance }: { lines: number; distance: number }): boolean {
  return lines === 1 && distance === 0;
}

/** Whether the line before the cut runs to the margin; null where that cannot be told. */
export function runsToMargin(cut: Cut, width: number | null): boolean | null {
  if (width === null) return null;
  const { distance, lines } = measure(cut, width);
  if (!within('linesMeasured', lines)) return null;
  return within('offMargin', -distance / lines) && within('offMargin', distance);
}

/**
 * Lines that the paragraph takes before the cut, and the characters from the cut to the nearest place where a line
 * begins: negative where the print holds more than counted.
 */
export function measure(cut: Cut, width: number): { lines: number; distance: number } {
  const starts = [...findLineStarts(cut.text, width, cut.indent), cut.text.length];
  let nearest = 1;
  for (let i = 1; i < starts.length; i++) {
    if (Math.abs((starts[i] ?? 0) - cut.at) < Math.abs((starts[nearest] ?? 0) - cut.at)) nearest = i;
  }
  return { lines: nearest, distance: (starts[nearest] ?? 0) - cut.at };
}

/** Characters from a cut to the end of the line on which the text begins, indented or not; negative as in `measure`. */
export function fromFirstEnd({ text, at }: Cut, width: number, indent: number): number {
  return (findLineStarts(text, width, indent)[1] ?? text.length) - at;
}

/**
 * Offsets at which the lines of a paragraph begin, blanks left out. A closing mark takes the character before it to the
 * next line.
 */
export function findLineStarts(text: string, width: number, indent = INDENT): number[] {
  const starts = [0];
  let x = indent;
  for (let i = 0; i < text.length; i++) {
    x += charWidth(text[i] ?? '');
    if (x <= width) continue;
    let start = i;
    while (start > (starts.at(-1) ?? 0) + 1 && forbidsBreak(text[start - 1] ?? '', text[start] ?? '')) start--;
    starts.push(start);
    x = 0;
    for (let j = start; j <= i; j++) x += charWidth(text[j] ?? '');
  }
  return starts;
}

function forbidsBreak(before: string, after: string): boolean {
  return RE_NO_LINE_START.test(after) || RE_NO_LINE_END.test(before) || (/[\w.]/.test(before) && /[\w.%]/.test(after));
}

/** Width of a text in Han characters, blanks left out. */
export function widthOf(text: string): number {
  return Array.from(withoutBlanks(text)).reduce((sum, char) => sum + charWidth(char), 0);
}

function charWidth(char: string): number {
  return RE_HALF_WIDTH.test(char) ? 0.5 : 1;
}
