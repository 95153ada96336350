import { getCollection } from 'astro:content';

/** A document as tasks name it. */
export interface TitleOfDocument {
  title: string;
  url: string;
}

/** What documents are called, by their ids. */
export async function titlesOfDocuments(): Promise<Map<string, TitleOfDocument>> {
  const documents = await getCollection('documents');
  return new Map(documents.map(({ data }) => [data.id, { title: data.shortTitle, url: data.url }]));
}
