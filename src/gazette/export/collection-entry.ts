import type { GazetteDocument } from '../model/document.ts';

/** A document without its text and links: a line of the list of all documents. */
export type CollectionEntry = Pick<
  GazetteDocument,
  | 'id'
  | 'url'
  | 'title'
  | 'shortTitle'
  | 'titleEn'
  | 'docNumber'
  | 'issuers'
  | 'genre'
  | 'dateSigned'
  | 'dateEffective'
  | 'dateExpires'
  | 'planPeriod'
  | 'status'
  | 'gazette'
  | 'downloads'
>;

/** What the list of all documents (`/data/documents.json`) says of one of them. */
export function collectionEntry(document: GazetteDocument): CollectionEntry {
  const { id, url, title, shortTitle, titleEn, docNumber, issuers, genre, dateSigned, dateEffective } = document;
  const { dateExpires, planPeriod, status, gazette, downloads } = document;
  return {
    id,
    url,
    title,
    shortTitle,
    titleEn,
    docNumber,
    issuers,
    genre,
    dateSigned,
    dateEffective,
    dateExpires,
    planPeriod,
    status,
    gazette,
    downloads,
  };
}
