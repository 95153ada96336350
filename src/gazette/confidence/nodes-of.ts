import type { GazetteDocument } from '../model/document.ts';
import type { GazetteNode } from '../model/nodes.ts';
import { walkNodes } from '../model/walk-nodes.ts';

/** All nodes of all documents, in the order in which they are read. */
export function nodesOf(documents: readonly Pick<GazetteDocument, 'parts'>[]): GazetteNode[] {
  return documents.flatMap(({ parts }) => parts.flatMap(({ children }) => [...walkNodes(children)]));
}

/** The line on which a node begins. */
export function lineOf({ lines }: Pick<GazetteNode, 'lines'>): number {
  return lines[0]?.[0] ?? 1;
}
