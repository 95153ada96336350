import type { Span } from '../model/nodes.ts';

/** A run of text as exporters and components print it: plain text, line breaks, and spans around either. */
export type Inline = { type: 'text'; value: string } | { type: 'break' } | SpanInline;

export interface SpanInline {
  type: 'span';
  span: Span;
  children: Inline[];
}

/**
 * Turns the flat spans of a node into a tree that follows the text.
 *
 * The longer of two spans that begin together is the outer one; of two that overlap in part, the later is cut where
 * the earlier ends. `\n` becomes a break. The text of all leaves in order is `text`.
 */
export function nestSpans(text: string, spans: readonly Span[] = []): Inline[] {
  const inside = spans.filter((s) => s.start < s.end && s.start >= 0 && s.end <= text.length);
  return nest(text, 0, text.length, inside.sort(inOrder));
}

function nest(text: string, start: number, end: number, spans: readonly Span[]): Inline[] {
  const out: Inline[] = [];
  let at = start;
  let rest = [...spans];
  for (let span = rest.shift(); span; span = rest.shift()) {
    const outer = span;
    out.push(...plain(text.slice(at, outer.start)));
    const inner = rest.filter((s) => s.start < outer.end);
    const cut = inner.filter((s) => s.end > outer.end).map((s) => ({ ...s, start: outer.end }));
    const children = inner.map((s) => ({ ...s, end: Math.min(s.end, outer.end) }));
    out.push({ type: 'span', span: outer, children: nest(text, outer.start, outer.end, children) });
    rest = [...cut, ...rest.slice(inner.length)].sort(inOrder);
    at = outer.end;
  }
  out.push(...plain(text.slice(at, end)));
  return out;
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function plain(text: string): Inline[] {
  return text
    .split('\n')
    .flatMap((value, i): Inline[] => [
      ...(i > 0 ? [{ type: 'break' } as const] : []),
      ...(value === '' ? [] : [{ type: 'text', value } as const]),
    ]);
}
