import type { Part } from '../model/document.ts';
import type { GazetteNode, Span } from '../model/nodes.ts';
import { walkNodes } from '../model/walk-nodes.ts';

/**
 * Turns the superscripts that call a footnote into calls, in place. A mark is used again on later pages, so a call
 * belongs to the next note with its mark.
 */
export function linkFootnotes(parts: readonly Part[]): void {
  for (const part of parts) {
    /** The next note of each mark, by its id. */
    const notes = new Map<string, string>();
    for (const node of [...walkNodes(part.children)].reverse()) {
      if (node.type === 'footnote') notes.set(node.mark, node.id);
      else if ('spans' in node) node.spans = node.spans?.map((span) => callOf(span, node, notes) ?? span);
    }
  }
}

function callOf(span: Span, node: GazetteNode, notes: ReadonlyMap<string, string>): Span | null {
  if (span.kind !== 'sup') return null;
  const text = node.type === 'section' ? node.heading : 'text' in node ? node.text : '';
  const target = notes.get(text.slice(span.start, span.end));
  return target === undefined ? null : { start: span.start, end: span.end, kind: 'noteCall', target };
}
