import type { GazetteDocument } from '../../gazette/model/document.ts';
import type { GazetteIssue } from '../../gazette/model/gazette-issue.ts';
import { foldText } from '../cut/fold-text.ts';
import { FORMAT, type Catalog, type CatalogEntry } from '../find/catalog.ts';
import type { PackedTerms } from '../find/terms.ts';
import type { SearchRecord } from './record-of.ts';

export function startCatalog(issues: readonly GazetteIssue[], terms: PackedTerms = NO_TERMS): Catalog {
  const gazettes = issues.map(({ id, name, issue }) => ({ id, name: `${name}${issue ? ` ${issue}` : ''}` }));
  return {
    format: FORMAT,
    version: '',
    terms,
    index: { meta: '', sizes: [], records: [] },
    gazettes,
    issuers: [],
    genres: [],
    documents: [],
    probes: {},
    outlines: [],
    texts: [],
  };
}

const NO_TERMS: PackedTerms = { questions: [], words: [] };

/** What the catalog takes of a document. */
export type CatalogDocument = Pick<
  GazetteDocument,
  'id' | 'title' | 'docNumber' | 'genre' | 'issuers' | 'status' | 'work' | 'planPeriod' | 'dateSigned' | 'gazette'
>;

/** What is known of a document; puts its issuers and genre on the lists of the catalog. */
export function catalogEntryOf(
  document: CatalogDocument,
  { chars }: SearchRecord,
  catalog: Catalog,
  issues: readonly GazetteIssue[],
): CatalogEntry {
  const { id, title, docNumber, genre, issuers, status, work, planPeriod } = document;
  const gazette = issues.findIndex((issue) => issue.id === document.gazette.id);
  const year = issues[gazette]?.year;
  return {
    id,
    lengths: [lengthOf(title), lengthOf(docNumber ?? ''), chars.length],
    gazette,
    issuers: issuers.map((issuer) => numberOf(issuer, catalog.issuers)),
    genre: genre === null ? null : numberOf(genre, catalog.genres),
    date: document.dateSigned ?? issues[gazette]?.date ?? (year ? String(year) : null),
    status: status.value,
    ofWork: work.status?.value ?? null,
    plan: planPeriod !== null,
  };
}

function lengthOf(text: string): number {
  return foldText(text).chars.length;
}

function numberOf(name: string, list: string[]): number {
  const known = list.indexOf(name);
  return known >= 0 ? known : list.push(name) - 1;
}
