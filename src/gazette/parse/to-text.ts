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
  const breaks: LineBreak[] = [];
  let line = 0;
  let start = 0;
  let end = -1;
  text.at.forEach((offset, i) => {
    if (offset >= start && offset < end) return;
    const n = lineAt(source, offset);
    start = source.lines[n - 1]?.start ?? 0;
    end = source.lines[n]?.start ?? Infinity;
    if (i > 0 && n !== line) breaks.push({ offset: i, line: n });
    line = n;
  });
  return breaks;
}
