import { getCollection } from 'astro:content';
import { toAtom, type Feed } from '../../gazette/export/atom.ts';
import { wholeUrl } from '../../site-config.ts';

/** How many of the newest documents a feed has. */
const NEWEST = 100;

/** A feed of the site as a file. */
export async function feedOf(feed: Omit<Feed, 'published'>): Promise<Response> {
  const issues = await getCollection('gazettes');
  const published = new Map(issues.map(({ data }) => [data.id, data.date]));
  const documents = feed.documents.slice(0, NEWEST);
  return new Response(toAtom({ ...feed, documents, published }, { site: wholeUrl('') }));
}
