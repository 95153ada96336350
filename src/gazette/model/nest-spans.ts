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
  /** The next one last. */
  const pending = inside.sort(inOrder).reverse();
  const root: Inline[] = [];
  const open: { end: number; children: Inline[] }[] = [];
  let at = 0;
  const goTo = (offset: number): void => {
    const children = open.at(-1)?.children ?? root;
    for (const inline of plain(text.slice(at, offset))) children.push(inline);
    at = offset;
  };
  const closeBefore = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      goTo(last.end);
      open.pop();
    }
  };
  for (let span = pending.pop(); span; span = pending.pop()) {
    closeBefore(span.start);
    goTo(span.start);
    const around = open.at(-1);
    const end = Math.min(span.end, around?.end ?? text.length);
    if (end < span.end) insert({ ...span, start: end }, pending);
    const children: Inline[] = [];
    (around?.children ?? root).push({ type: 'span', span: { ...span, end }, children });
    open.push({ end, children });
  }
  closeBefore(text.length);
  goTo(text.length);
  return root;
}

function insert(span: Span, pending: Span[]): void {
  pending.splice(pending.findLastIndex((other) => inOrder(span, other) <= 0) + 1, 0, span);
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
