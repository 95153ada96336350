import type { GazetteDocument } from '../../gazette/model/document.ts';
import type { GazetteIssue } from '../../gazette/model/gazette-issue.ts';
import { splitTitle } from '../../gazette/wording/split-title.ts';
import type { SearchResponse } from '../find/api.ts';
import { compareBy } from '../find/rank.ts';
import { catalogEntryOf, startCatalog, type CatalogDocument } from './catalog-of.ts';

/** What stands on the search page before anything is written: it takes no program to know, so the page has it. */
export type Opening = Pick<SearchResponse, 'total' | 'results'>;

/**
 * What the search answers while nothing is written, as its page has it from the start.
 *
 * @param most results
 */
export function openingOf(
  documents: readonly (CatalogDocument & Pick<GazetteDocument, 'shortTitle'>)[],
  issues: readonly GazetteIssue[],
  most: number,
): Opening {
  const catalog = startCatalog(issues);
  const newest = documents
    .map((document) => ({
      document,
      entry: catalogEntryOf(document, { chars: [], starts: [] }, catalog, issues),
      score: 0,
    }))
    .sort(compareBy('relevance'))
    .slice(0, most);
  return {
    total: documents.length,
    results: newest.map(
      ({ document: { id, title, shortTitle, docNumber, issuers }, entry: { date, status, ofWork } }) => ({
        id,
        url: `/documents/${id}/`,
        title,
        titlePieces: splitTitle({ title: shortTitle, issuers }),
        titleMarks: [],
        docNumber,
        issuers,
        date,
        status,
        ofWork,
        score: 0,
        places: 0,
        matches: [],
      }),
    ),
  };
}
