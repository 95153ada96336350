import type { Part } from '../../model/document.ts';
import type { Cell, GazetteNode, Span } from '../../model/nodes.ts';
import type { SpanHolder } from '../../model/texts-of.ts';

/** New parts whose nodes and cells carry `added` beside the spans they have; the given ones stay as they are. */
export function withSpans(parts: readonly Part[], added: ReadonlyMap<SpanHolder, readonly Span[]>): Part[] {
  return parts.map((part) => ({ ...part, children: part.children.map(rebuild) }));

  function rebuild(node: GazetteNode): GazetteNode {
    switch (node.type) {
      case 'section':
      case 'paragraph':
      case 'item':
        return { ...withAdded(node), children: node.children.map(rebuild) };
      case 'article':
        return { ...node, children: node.children.map(rebuild) };
      case 'footnote':
      case 'annexList':
        return withAdded(node);
      case 'table':
        return { ...node, head: node.head.map(rebuildRow), body: node.body.map(rebuildRow) };
      case 'signature':
      case 'figure':
      case 'dateline':
      case 'addressees':
        return node;
    }
  }

  function rebuildRow(row: readonly Cell[]): Cell[] {
    return row.map(withAdded);
  }

  function withAdded<T extends SpanHolder>(holder: T): T {
    const spans = added.get(holder) ?? [];
    if (spans.length === 0) return holder;
    return { ...holder, spans: [...(holder.spans ?? []), ...spans].sort((a, b) => a.start - b.start || b.end - a.end) };
  }
}
