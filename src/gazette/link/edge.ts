import type { GazetteDocument } from '../model/document.ts';
import type { ReferenceTarget } from '../model/links.ts';
import type { Citation } from './find-citations.ts';

/** A citation and where it leads: an edge of the graph of the collection. */
export interface Edge {
  from: GazetteDocument;
  citation: Citation;
  target: ReferenceTarget;
}

/** Edges that come from elsewhere, by kind and id of their target. */
export function groupByTarget(edges: readonly Edge[]): Map<string, Edge[]> {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.target.kind === 'self') continue;
    const key = targetKey(edge.target);
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return groups;
}

export function targetKey({ kind, id }: { kind: 'document' | 'work' | 'self'; id: string }): string {
  return `${kind} ${id}`;
}
