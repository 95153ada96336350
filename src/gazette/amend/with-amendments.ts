import type { LinkedCollection } from '../link/link-collection.ts';
import { amendCollection } from './amend-collection.ts';

/** A linked collection whose documents say what they amend, by what they are amended, and what that makes of them. */
export function withAmendments<Linked extends LinkedCollection>(linked: Linked): Linked {
  const { acts, amendedBy, consolidations } = amendCollection(linked.documents, linked.works);
  const documents = linked.documents.map((document) => ({
    ...document,
    acts: acts.get(document.id) ?? [],
    amendedBy: amendedBy.get(document.id) ?? [],
    consolidations: consolidations.get(document.id) ?? [],
  }));
  return { ...linked, documents };
}
