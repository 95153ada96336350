import type { GazetteDocument } from '../../model/document.ts';
import type { Finding } from '../targets/resolution.ts';
import type { Edge } from './edge.ts';

/** Citations that name an article which their target, a document of the collection, lacks. */
export function missingPlaces(edges: readonly Edge[], documents: readonly GazetteDocument[]): Finding[] {
  const parts = new Map(documents.map((d) => [d.id, new Set(d.parts.map((part) => part.id))]));
  return edges
    .filter(({ citation, target }) => citation.pinpoint !== null && target.kind !== 'work')
    .filter(({ target }) => target.node === undefined || parts.get(target.id)?.has(target.node))
    .map(({ from, citation }) => ({
      rule: 'link/unresolved',
      document: from.id,
      line: citation.line,
      message: `${citation.cite}${citation.pinpoint ?? ''}：该文件没有这一处，链接到全文。`,
    }));
}
