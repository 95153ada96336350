import { getCollection, type CollectionEntry } from 'astro:content';
import type { GetStaticPaths } from 'astro';
import { MOST_ON_A_PAGE } from '../../gazette/model/numbered-pages.ts';
import { newestFirst } from './sort-documents.ts';

export type ListedDocument = CollectionEntry<'documents'>['data'];

/** The documents that have something, the newest first. */
export async function documentsWith(has: (document: ListedDocument) => boolean): Promise<ListedDocument[]> {
  const documents = (await getCollection('documents')).map(({ data }) => data);
  return documents.filter(has).sort(newestFirst);
}

/** The paths of a list of them that goes on over several pages (`[...page]`). */
export function pagesOfDocuments(has: (document: ListedDocument) => boolean): GetStaticPaths {
  return async ({ paginate }) => paginate(await documentsWith(has), { pageSize: MOST_ON_A_PAGE });
}
