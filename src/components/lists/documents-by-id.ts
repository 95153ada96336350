import { getCollection } from 'astro:content';
import type { FrontMatter } from '../../gazette/model/front-matter.ts';

let byId: Promise<ReadonlyMap<string, FrontMatter>> | undefined;

/** All documents by their ids, put together once for all pages. */
export function documentsById(): Promise<ReadonlyMap<string, FrontMatter>> {
  byId ??= getCollection('documents').then((documents) => new Map(documents.map(({ data }) => [data.id, data])));
  return byId;
}
