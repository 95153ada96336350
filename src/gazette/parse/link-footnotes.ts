import type { Part } from '../model/document.ts';
import type { Footnote, GazetteNode, Span } from '../model/nodes.ts';
import { walkNodes } from '../model/walk-nodes.ts';

/**
 * Turns the superscripts that call a footnote into calls, in place. A mark is used again on later pages, so a call
 * belongs to the next note with its mark.
 */
export function linkFootnotes(parts: readonly Part[]): void {
  for (const part of parts) {
    const nodes = [...walkNodes(part.children)];
    nodes.forEach((node, i) => {
      if (!('spans' in node) || node.type === 'footnote') return;
      node.spans = node.spans?.map((span) => callOf(span, node, nodes.slice(i + 1)) ?? span);
    });
  }
}

function callOf(span: Span, node: GazetteNode, later: readonly GazetteNode[]): Span | null {
  if (span.kind !== 'sup') return null;
  const text = node.type === 'section' ? node.heading : 'text' in node ? node.text : '';
  const mark = text.slice(span.start, span.end);
  const note = later.find((n): n is Footnote => n.type === 'footnote' && n.mark === mark);
  return note ? { start: span.start, end: span.end, kind: 'noteCall', target: note.id } : null;
}
