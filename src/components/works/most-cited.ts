import type { Work } from '../../gazette/model/work.ts';

/** A work that the collection lacks, with how many documents miss it. */
export interface Missing<W> {
  work: W;
  documents: number;
}

/** Fewer documents that cite a work show no need of its text. */
const FEWEST = 2;
/** As many as are taken in at a glance. */
const MOST = 20;

/** Works without a text here that several documents cite, the most cited first. */
export function mostCited<W extends Pick<Work, 'id' | 'editions' | 'citedBy'>>(works: readonly W[]): Missing<W>[] {
  return works
    .filter(({ editions }) => editions.length === 0)
    .map((work) => ({ work, documents: new Set(work.citedBy.map(({ id }) => id)).size }))
    .filter(({ documents }) => documents >= FEWEST)
    .sort(
      (a, b) =>
        b.documents - a.documents || b.work.citedBy.length - a.work.citedBy.length || (a.work.id < b.work.id ? -1 : 1),
    )
    .slice(0, MOST);
}
