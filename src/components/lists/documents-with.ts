import { getCollection, type CollectionEntry } from 'astro:content';
import { newestFirst } from './sort-documents.ts';

export type ListedDocument = CollectionEntry<'documents'>['data'];

/** The documents that have something, the newest first. */
export async function documentsWith(has: (document: ListedDocument) => boolean): Promise<ListedDocument[]> {
  const documents = (await getCollection('documents')).map(({ data }) => data);
  return documents.filter(has).sort(newestFirst);
}
