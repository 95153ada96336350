import type { GazetteDocument } from '../model/document.ts';
import { pick } from './pick.ts';

const FIELDS = [
  'id',
  'url',
  'title',
  'shortTitle',
  'titleEn',
  'docNumber',
  'issuers',
  'genre',
  'dateSigned',
  'dateEffective',
  'dateExpires',
  'planPeriod',
  'status',
  'gazette',
  'downloads',
] as const satisfies readonly (keyof GazetteDocument)[];

/** A document without its text and links: a line of the list of all documents. */
export type CollectionEntry = Pick<GazetteDocument, (typeof FIELDS)[number]>;

/** What the list of all documents (`/data/documents.json`) says of one of them. */
export function collectionEntry(document: GazetteDocument): CollectionEntry {
  return pick(document, FIELDS);
}
