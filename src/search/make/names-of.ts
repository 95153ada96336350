import type { GazetteDocument } from '../../gazette/model/document.ts';
import type { GazetteIssue } from '../../gazette/model/gazette-issue.ts';
import type { Work } from '../../gazette/model/work.ts';
import { nameIssue } from '../../gazette/wording/name-issue.ts';
import type { PackedNames } from '../find/names.ts';

/** What a name needs of a document. */
type NamedDocument = Pick<GazetteDocument, 'id' | 'shortTitle' | 'docNumber' | 'dateSigned'>;

const ORGANS = '/documents/issuer/';

/** The newest documents and the most cited works stand for a collection of any size: the file stays some 60 KB. */
const MOST = 1500;

/**
 * The names that are suggested while a reader writes, and found with the documents.
 *
 * @param organs with the addresses of the lists of what they have issued
 */
export function namesOf(
  documents: readonly NamedDocument[],
  issues: readonly GazetteIssue[],
  works: readonly Work[],
  organs: readonly { name: string; url: string }[],
): PackedNames {
  const newest = documents.toSorted((a, b) => (b.dateSigned ?? '').localeCompare(a.dateSigned ?? ''));
  // A work of which there is one text is found as that text.
  const others = works.filter(({ editions }) => editions.length !== 1);
  const cited = others.toSorted((a, b) => b.citedBy.length - a.citedBy.length);
  return {
    document: {
      at: '/documents/',
      names: newest.slice(0, MOST).map(({ id, shortTitle, docNumber }) => [shortTitle, docNumber ?? '', id]),
    },
    work: {
      at: '/works/',
      names: cited.slice(0, MOST).map(({ id, title, docNumber }) => [title, docNumber ?? '', id]),
    },
    organ: { at: ORGANS, names: organs.map(({ name, url }) => [name, '', url.slice(ORGANS.length, -1)]) },
    gazette: { at: '/gazettes/', names: issues.map((issue) => [nameIssue(issue), '', issue.id]) },
  };
}
