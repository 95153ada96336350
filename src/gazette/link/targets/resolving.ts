import type { GazetteDocument } from '../../model/document.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import type { TextWork } from '../works/group-documents.ts';
import type { Citation } from '../citations/find-citations.ts';
import type { Finding, Resolution } from './resolution.ts';

/** What resolving knows of the collection. */
export interface Collection {
  catalogue: Catalogue;
  /** Cores of titles of which a citation repeals an earlier edition. */
  repealedCores: ReadonlySet<string>;
  /** The work whose text a document prints. */
  workOf: (document: GazetteDocument) => TextWork;
}

/** A document whose citations are being resolved, and what was found so far. */
export interface Reading {
  document: GazetteDocument;
  collection: Collection;
  /** Names of the document and its parts. */
  own: ReadonlyMap<string, CatalogueEntry>;
  /** Short names that it defined (以下简称《规定》). */
  aliases: Map<string, Resolution>;
  done: { citation: Citation; resolution: Resolution }[];
  /** What those of `done` lead to whose titles end in a 文种, by it, one of each, and how many of `done` were asked. */
  endings: Map<string, { until: number; resolutions: Map<string, Resolution> }>;
  findings: Finding[];
}

/** Adds a finding about `citation`. */
export function report(
  { document, findings }: Reading,
  rule: Finding['rule'],
  citation: Citation,
  message: string,
): void {
  findings.push({ rule, document: document.id, line: citation.line, message });
}

/** Whether a citation says that what it cites holds no longer: then it never means the citing document itself. */
export function endsText({ relation }: Citation): boolean {
  return relation === 'repeals' || relation === 'replaces';
}
