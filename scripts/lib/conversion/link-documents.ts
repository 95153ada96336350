import { withAmendments } from '../../../src/gazette/amend/with-amendments.ts';
import { emitMdx } from '../../../src/gazette/emit/emit-mdx.ts';
import { toContentJson } from '../../../src/gazette/export/export-json.ts';
import type { SeriesWords } from '../../../src/gazette/lexicon/lexicon.ts';
import { linkCollection, type LinkedCollection } from '../../../src/gazette/link/link-collection.ts';
import type { Finding } from '../../../src/gazette/link/targets/resolution.ts';
import type { GazetteDocument } from '../../../src/gazette/model/document.ts';
import type { IsoDate } from '../../../src/gazette/model/values.ts';
import { checkPage } from './check-page.ts';
import { derive, type Derived, type Unread } from './derive.ts';

export interface ToLink {
  documents: readonly GazetteDocument[];
  asOf: IsoDate;
  /** By the id of their gazette. */
  words: ReadonlyMap<string, SeriesWords>;
}

export interface LinkedDocuments extends Omit<LinkedCollection, 'findings'> {
  findings: (Finding | Unread)[];
  /** What is written of each document, in their order. */
  written: { mdx: string; json: string }[];
  /** What is read from all documents together. */
  derived: Derived;
}

/** Said where it is nobody's turn. */
const NOBODY = -1;

/**
 * Links the documents of all gazettes and writes them as MDX and JSON. Throws at a document that the site could not show.
 *
 * @param begin is told whose turn it is, by the place in the list: so that whoever waits knows which document it was that
 *   never ended; `NOBODY` where it is that of all together
 */
export function linkDocuments({ documents, asOf, words }: ToLink, begin: (index: number) => void): LinkedDocuments {
  const places = new Map(documents.map((document, i) => [document, i]));
  const linked = withAmendments(
    linkCollection(documents, {
      asOf,
      words,
      begin: (document) => {
        begin(document ? (places.get(document) ?? NOBODY) : NOBODY);
      },
    }),
  );
  const written = linked.documents.map((document, i) => {
    begin(i);
    const mdx = emitMdx(document);
    checkPage(mdx);
    return { mdx, json: toContentJson(document) };
  });
  begin(NOBODY);
  const { derived, unread } = derive(linked, words);
  return { ...linked, findings: [...linked.findings, ...unread], written, derived };
}
