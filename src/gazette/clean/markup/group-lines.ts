import type { Line } from '../../model/source.ts';
import type { LineRange } from '../../model/values.ts';
import { endOfDisplayed } from '../displayed-formula.ts';
import { isPipeRow, isUnderHead } from './pipe-table.ts';

/** Lines that are read together: one line, a formula that stands apart, or a table with its markup. */
export interface LineGroup {
  kind: 'line' | 'formula' | 'html-table' | 'pipe-table';
  lines: readonly [Line, ...Line[]];
  /** The file ends, or another table begins, before the markup of this one is closed. */
  unclosed?: boolean;
}

const RE_TABLE_TAG = /<(\/?)table\b/gi;
/** A line that goes on with markup. 例：<tr><td>合计</td> */
const RE_MARKUP = /^\s*<\/?[a-z]/i;

/** All lines in order, in groups. */
export function* groupLines(lines: readonly Line[]): Generator<LineGroup> {
  const ends = endsOfHtmlTables(lines);
  let next = 0;
  for (const [i, line] of lines.entries()) {
    if (i < next) continue;
    const group = groupAt(lines, i, ends);
    next = i + group.length;
    yield { kind: group.kind, lines: [line, ...lines.slice(i + 1, next)], ...(group.unclosed && { unclosed: true }) };
  }
}

/** Lines that a group stands on. */
export function linesOf({ lines }: LineGroup): LineRange[] {
  return [[lines[0].n, lines.at(-1)?.n ?? lines[0].n]];
}

interface Extent {
  kind: LineGroup['kind'];
  length: number;
  unclosed?: boolean;
}

function groupAt(lines: readonly Line[], i: number, ends: ReadonlyMap<number, number | null>): Extent {
  const end = ends.get(i);
  if (end !== undefined) {
    const last = end ?? lastOfMarkup(lines, i, ends);
    return { kind: 'html-table', length: last - i + 1, unclosed: end === null };
  }
  const rows = countPipeRows(lines, i);
  if (rows > 0) return { kind: 'pipe-table', length: rows };
  const formula = endOfDisplayed(lines, i) - i + 1;
  return formula > 1 ? { kind: 'formula', length: formula } : { kind: 'line', length: 1 };
}

/**
 * The line on which each HTML table ends, by the index of the line on which it begins; null for one without an end.
 * An end belongs to the nearest beginning above it, so that a table that a program cut off takes no other along.
 */
function endsOfHtmlTables(lines: readonly Line[]): Map<number, number | null> {
  const ends = new Map<number, number | null>();
  const open: number[] = [];
  for (const [i, { raw }] of lines.entries()) {
    for (const [, slash] of raw.matchAll(RE_TABLE_TAG)) {
      if (slash === '') {
        if (!ends.has(i)) ends.set(i, null);
        open.push(i);
        continue;
      }
      const start = open.pop();
      if (start !== undefined) ends.set(start, i);
    }
  }
  return ends;
}

/** Of a table without an end: the last line in a row that is markup. */
function lastOfMarkup(lines: readonly Line[], i: number, ends: ReadonlyMap<number, number | null>): number {
  let last = i;
  while (!ends.has(last + 1) && RE_MARKUP.test(lines[last + 1]?.raw ?? '')) last++;
  return last;
}

/** Rows that pipes enclose: two at least, or one with the dashes of a head. */
function countPipeRows(lines: readonly Line[], i: number): number {
  let count = 0;
  while (isPipeRow(lines[i + count]?.raw ?? '')) count++;
  return count > 1 && lines.slice(i, i + count).some(({ raw }) => !isUnderHead(raw)) ? count : 0;
}
