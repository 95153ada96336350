import type { Span } from '../model/nodes.ts';

/** A stretch of a text: half-open, in UTF-16 units. */
interface Stretch {
  start: number;
  end: number;
}

/** A run of text as exporters and components print it: plain text, line breaks, and spans around either. */
export type Inline<S extends Stretch = Span> = { type: 'text'; value: string } | { type: 'break' } | SpanInline<S>;

export interface SpanInline<S extends Stretch = Span> {
  type: 'span';
  span: S;
  children: Inline<S>[];
}

/**
 * Turns the flat spans of a node into a tree that follows the text.
 *
 * The longer of two spans that begin together is the outer one; of two that overlap in part, the later is cut where
 * the earlier ends. `\n` becomes a break. The text of all leaves in order is `text`.
 */
export function nestSpans<S extends Stretch = Span>(text: string, spans: readonly S[] = []): Inline<S>[] {
  const inside = spans.filter((s) => s.start < s.end && s.start >= 0 && s.end <= text.length);
  /** The next one last. */
  const pending = inside.sort(inOrder).reverse();
  const root: Inline<S>[] = [];
  const open: { end: number; children: Inline<S>[] }[] = [];
  let at = 0;
  const goTo = (offset: number): void => {
    const children = open.at(-1)?.children ?? root;
    for (const inline of plain<S>(text.slice(at, offset))) children.push(inline);
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
    const children: Inline<S>[] = [];
    (around?.children ?? root).push({ type: 'span', span: { ...span, end }, children });
    open.push({ end, children });
  }
  closeBefore(text.length);
  goTo(text.length);
  return root;
}

function insert<S extends Stretch>(span: S, pending: S[]): void {
  pending.splice(pending.findLastIndex((other) => inOrder(span, other) <= 0) + 1, 0, span);
}

function inOrder(a: Stretch, b: Stretch): number {
  return a.start - b.start || b.end - a.end;
}

function plain<S extends Stretch>(text: string): Inline<S>[] {
  return text
    .split('\n')
    .flatMap((value, i): Inline<S>[] => [
      ...(i > 0 ? [{ type: 'break' } as const] : []),
      ...(value === '' ? [] : [{ type: 'text', value } as const]),
    ]);
}
