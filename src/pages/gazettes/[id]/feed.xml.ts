import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { feedOf } from '../../../components/lists/feed-of.ts';
import { nameIssue } from '../../../gazette/wording/name-issue.ts';

export const getStaticPaths = (async () =>
  (await getCollection('gazettes')).map(({ data }) => ({
    params: { id: data.id },
    props: { title: nameIssue(data) },
  }))) satisfies GetStaticPaths;

/** The documents of an issue in printed order. */
export const GET: APIRoute<{ title: string }, { id: string }> = async ({ params: { id }, props: { title } }) => {
  const documents = (await getCollection('documents', ({ data }) => data.gazette.id === id)).map(({ data }) => data);
  documents.sort((a, b) => a.gazette.seq - b.gazette.seq);
  return feedOf({ title, page: `/gazettes/${id}/`, path: `/gazettes/${id}/feed.xml`, documents });
};
