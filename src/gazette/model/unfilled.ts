import type { GazetteDocument } from './document.ts';

/** The fields of a document that only linking and the record of changes fill. */
export function unfilled(): Pick<
  GazetteDocument,
  | 'placeStatuses'
  | 'work'
  | 'edition'
  | 'references'
  | 'citedBy'
  | 'terms'
  | 'lineage'
  | 'acts'
  | 'amendedBy'
  | 'consolidations'
  | 'unaccounted'
  | 'dropped'
  | 'corrections'
  | 'markup'
> {
  return {
    placeStatuses: [],
    work: { id: '', url: '/works/' },
    edition: { from: null, to: null, kind: 'enacted', by: null },
    references: [],
    citedBy: [],
    terms: [],
    lineage: { predecessors: [], successors: [] },
    acts: [],
    amendedBy: [],
    consolidations: [],
    unaccounted: 0,
    dropped: [],
    corrections: [],
    markup: [],
  };
}
