import type { GazetteNode } from './nodes.ts';

/** All nodes below, parents before children, in the order of the text. */
export function* walkNodes(nodes: readonly GazetteNode[]): Generator<GazetteNode> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* walkNodes(node.children);
  }
}
