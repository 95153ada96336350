import { BOUNDARY } from '../cut/fold-text.ts';
import type { TextEntry } from './texts.ts';

/** A stretch of an entry, in characters of its folded text. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Excerpt {
  /** As printed, with … where it is cut and ｜ between the cells of a row. */
  excerpt: string;
  /** What was searched for, half-open, in UTF-16 units of `excerpt`. */
  marks: [start: number, end: number][];
}

/** Units of text before and behind the first mark: three lines on a phone, two beside the filters. */
const BEFORE = 24;
const BEHIND = 72;
/** A cut moves to the next mark of punctuation, if one is near. */
const NEAR = 10;

const CELL = ' ｜ ';
const CUT = '…';

/** What an excerpt shows of an entry: the surroundings of the first of the stretches, and all stretches in them marked. */
export function excerptOf(entry: TextEntry, stretches: readonly Stretch[]): Excerpt {
  const { text } = entry;
  const printed = stretchesIn(entry, stretches);
  const [first = [0, 0] as const] = printed;
  const start = startNear(text, first[0] - BEFORE);
  const end = endNear(text, Math.max(first[1], start + BEFORE + BEHIND));
  const pieces: string[] = [start > 0 ? CUT : ''];
  const marks: [number, number][] = [];
  let length = pieces[0]?.length ?? 0;
  let at = start;
  for (const [from, to] of printed) {
    if (from < start || to > end) continue;
    add(text.slice(at, from));
    const opened = length;
    add(text.slice(from, to));
    marks.push([opened, length]);
    at = to;
  }
  add(text.slice(at, end));
  if (end < text.length) add(CUT);
  return { excerpt: pieces.join(''), marks };

  function add(piece: string): void {
    const shown = piece.replaceAll(BOUNDARY, CELL);
    pieces.push(shown);
    length += shown.length;
  }
}

/** Where the stretches stand in the printed text of an entry, in order; those that touch are one. */
export function stretchesIn(
  { text, folded }: TextEntry,
  stretches: readonly Stretch[],
): [start: number, end: number][] {
  return merge(stretches.map((stretch) => printedOf(text, folded.at, stretch)));
}

/**
 * Where a stretch stands in the printed text: its last character ends before the next one that was made of other text,
 * without the blanks between them.
 */
function printedOf(text: string, at: readonly number[], { from, to }: Stretch): readonly [start: number, end: number] {
  const start = at[from] ?? 0;
  const last = at[to - 1] ?? start;
  const next = at.slice(to).find((offset) => offset > last) ?? text.length;
  return [start, start + text.slice(start, next).trimEnd().length];
}

function merge(stretches: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

// 例：，。；：、！？）】”〕
const RE_STOP = /[，。；：、！？）】”〕\t\s]/u;

function startNear(text: string, wanted: number): number {
  if (wanted <= NEAR) return 0;
  for (let i = wanted; i > wanted - NEAR; i--) if (RE_STOP.test(text[i - 1] ?? '')) return i;
  return isLowSurrogate(text, wanted) ? wanted + 1 : wanted;
}

function endNear(text: string, wanted: number): number {
  if (wanted >= text.length - NEAR) return text.length;
  for (let i = wanted; i < wanted + NEAR; i++) if (RE_STOP.test(text[i] ?? '')) return i;
  return isLowSurrogate(text, wanted) ? wanted + 1 : wanted;
}

function isLowSurrogate(text: string, at: number): boolean {
  return RE_LOW_SURROGATE.test(text[at] ?? '');
}

const RE_LOW_SURROGATE = /[\udc00-\udfff]/;
