import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { facetsOf } from '../../../../components/lists/facets.ts';
import { feedOf } from '../../../../components/lists/feed-of.ts';
import { newestFirst } from '../../../../components/lists/sort-documents.ts';
import type { FrontMatter } from '../../../../gazette/model/front-matter.ts';
import { SITE } from '../../../../site.ts';

interface Props {
  title: string;
  page: string;
  documents: FrontMatter[];
}

export const getStaticPaths = (async () => {
  const documents = (await getCollection('documents')).map(({ data }) => data).sort(newestFirst);
  const issues = (await getCollection('gazettes')).map(({ data }) => data);
  return facetsOf(documents, issues).flatMap(({ key, values }) =>
    values.map(({ name, url, documents }) => ({
      params: { facet: key, value: url.split('/').at(-2) },
      props: { title: `${SITE.name}：${name}`, page: url, documents },
    })),
  );
}) satisfies GetStaticPaths;

/** The documents that have one issuer, one genre, one gazette …, newest first. */
export const GET: APIRoute<Props> = ({ props: { title, page, documents } }) =>
  feedOf({ title, page, path: `${page}feed.xml`, documents: [...documents] });
