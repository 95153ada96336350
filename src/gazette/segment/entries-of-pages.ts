import type { PageFacts } from '../read/page-facts.ts';
import type { PrintedEntry } from './read-contents.ts';

/** Pages that name their documents are as good as a contents page: one entry a document. */
export function entriesOfPages(facts: readonly PageFacts[]): PrintedEntry[] {
  return facts.map((fact) => ({
    title: fact.title,
    titleEn: null,
    docNumber: fact.docNumber,
    page: null,
    section: null,
    lines: [1, 1],
    facts: fact,
  }));
}
