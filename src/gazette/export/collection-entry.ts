import type { z } from 'zod';
import { documentSchema, type GazetteDocument } from '../model/document.ts';

/** A document without its text and links: a line of the list of all documents. */
export const collectionEntrySchema = documentSchema
  .pick({
    id: true,
    url: true,
    title: true,
    shortTitle: true,
    titleEn: true,
    docNumber: true,
    issuers: true,
    genre: true,
    dateSigned: true,
    dateEffective: true,
    dateExpires: true,
    planPeriod: true,
    status: true,
    work: true,
    gazette: true,
    downloads: true,
  })
  .meta({ title: '文件', description: '清单里的一件文件，不含正文和引用' });

export interface CollectionEntry extends z.infer<typeof collectionEntrySchema> {}

/** What the list of all documents (`/data/documents.json`) says of one of them. */
export function collectionEntry(document: GazetteDocument): CollectionEntry {
  return collectionEntrySchema.strip().parse(document);
}
