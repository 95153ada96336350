import type { Span } from '../model/nodes.ts';
import type { LineBreak } from '../model/values.ts';
import { lineAt } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { Sourced } from '../text/sourced.ts';

/** What a node keeps of a sourced text. */
export interface Text {
  text: string;
  spans?: Span[];
  breaks?: LineBreak[];
}

/**
 * Takes a sourced text off its offsets: plain text, its marks as spans, and where it goes on in another line of the
 * source. `spans` and `breaks` are left out where there are none.
 */
export function toText(text: Sourced, source: Source): Text {
  const breaks = breaksOf(text, source);
  const spans: Span[] = text.marks.map((mark) => ({ ...mark }));
  return { text: text.value, ...(spans.length > 0 && { spans }), ...(breaks.length > 0 && { breaks }) };
}

function breaksOf(text: Sourced, source: Source): LineBreak[] {
  return linesUnder(text, source).slice(1);
}

/** Where a text comes to stand on another line of the source, its beginning first. */
export function linesUnder(text: Sourced, source: Source): LineBreak[] {
  const lines: LineBreak[] = [];
  let [start, end] = [0, -1];
  text.at.forEach((at, offset) => {
    if (at >= start && at < end) return;
    const line = lineAt(source, at);
    start = source.lines[line - 1]?.start ?? 0;
    end = source.lines[line]?.start ?? Infinity;
    if (lines.at(-1)?.line !== line) lines.push({ offset, line });
  });
  return lines;
}
