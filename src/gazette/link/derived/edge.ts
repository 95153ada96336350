import type { GazetteDocument } from '../../model/document.ts';
import type { ReferenceTarget } from '../../model/links.ts';
import type { Citation } from '../citations/find-citations.ts';

/** A citation and where it leads: an edge of the graph of the collection. */
export interface Edge {
  from: GazetteDocument;
  citation: Citation;
  target: ReferenceTarget;
}

/** Edges that come from elsewhere, by kind and id of their target. */
export function groupByTarget(edges: readonly Edge[]): Map<string, Edge[]> {
  const incoming = edges.filter(({ target }) => target.kind !== 'self');
  return Map.groupBy(incoming, ({ target }) => targetKey(target));
}

export function targetKey({ kind, id }: { kind: 'document' | 'work' | 'self'; id: string }): string {
  return `${kind} ${id}`;
}
