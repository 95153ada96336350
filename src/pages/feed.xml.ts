import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { feedOf } from '../components/lists/feed-of.ts';
import { newestFirst } from '../components/lists/sort-documents.ts';
import { SITE } from '../site.ts';

/** The newest documents of the whole site. */
export const GET: APIRoute = async () => {
  const documents = (await getCollection('documents')).map(({ data }) => data).sort(newestFirst);
  return feedOf({ title: `${SITE.name}：全部文件`, page: '/documents/', path: '/feed.xml', documents });
};
