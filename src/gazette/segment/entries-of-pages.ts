import type { PageFacts } from '../read/page-facts.ts';
import type { Received } from '../read/received.ts';
import { fold } from '../text/fold.ts';
import type { PrintedEntry } from './read-contents.ts';

/** What a web page says of a document, and where in the gazette the page begins. */
export interface PageOfDocument {
  facts: PageFacts;
  line: number;
}

/** The web pages of a gazette. */
export function pagesOf(gazette: Pick<Received, 'lines' | 'facts' | 'files'>): PageOfDocument[] {
  let line = 1;
  return (gazette.files?.map(({ received }) => received) ?? [gazette]).flatMap(({ lines, facts = [] }) => {
    const first = line;
    line += lines.length;
    return facts.map((own): PageOfDocument => ({ facts: own, line: first }));
  });
}

/**
 * Pages that name their documents are as good as a contents page: one entry a document. Where there is a contents page, too,
 * its entries take what the pages say of the same documents.
 */
export function entriesOfPages(pages: readonly PageOfDocument[], listed: readonly PrintedEntry[] = []): PrintedEntry[] {
  const rest = new Set(pages);
  const entries = listed.map((entry): PrintedEntry => {
    const own = [...rest].find(({ facts }) => isSame(entry, facts));
    if (!own) return entry;
    rest.delete(own);
    return { ...entry, facts: own.facts };
  });
  return [...entries, ...[...rest].map(toEntry)];
}

function isSame(entry: PrintedEntry, { title, docNumber }: PageFacts): boolean {
  const sameNumber = entry.docNumber !== null && docNumber !== null && fold(entry.docNumber) === fold(docNumber);
  return sameNumber || fold(entry.title) === fold(title);
}

function toEntry({ facts, line }: PageOfDocument): PrintedEntry {
  return {
    title: facts.title,
    titleEn: null,
    docNumber: facts.docNumber,
    instrument: null,
    page: null,
    section: null,
    lines: [line, line],
    facts,
  };
}
