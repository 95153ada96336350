import type { Part } from '../model/document.ts';
import type { GazetteNode, Span } from '../model/nodes.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import { RE_CALL } from './read-footnote.ts';

/**
 * Turns the superscripts that call a footnote into calls, in place. A mark is used again on later pages, so a call
 * belongs to the next note with its mark.
 */
export function linkFootnotes(parts: readonly Part[]): void {
  for (const part of parts) {
    /** The next note of each mark, by its id. */
    const notes = new Map<string, string>();
    for (const node of [...walkNodes(part.children)].reverse()) {
      if (node.type === 'footnote') {
        notes.set(node.mark, node.id);
        continue;
      }
      if ('spans' in node) node.spans = node.spans?.map((span) => callOf(span, node, notes) ?? span);
      if ('text' in node) addCalls(node, notes);
    }
  }
}

/** Calls that the file has not raised. 例：国内生产总值[2]1143670亿元 */
function addCalls(node: { text: string; spans?: Span[] | undefined }, notes: ReadonlyMap<string, string>): void {
  const calls = [...node.text.matchAll(RE_CALL)].flatMap(({ 0: mark, index: start }): Span[] => {
    const target = notes.get(mark);
    const end = start + mark.length;
    const isFree = !node.spans?.some((span) => span.start < end && span.end > start);
    return target !== undefined && isFree ? [{ start, end, kind: 'noteCall', target }] : [];
  });
  if (calls.length > 0) node.spans = [...(node.spans ?? []), ...calls].sort((a, b) => a.start - b.start);
}

function callOf(span: Span, node: GazetteNode, notes: ReadonlyMap<string, string>): Span | null {
  if (span.kind !== 'sup') return null;
  const text = node.type === 'section' ? node.heading : 'text' in node ? node.text : '';
  const target = notes.get(text.slice(span.start, span.end));
  return target === undefined ? null : { start: span.start, end: span.end, kind: 'noteCall', target };
}
