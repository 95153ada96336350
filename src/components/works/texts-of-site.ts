import { getCollection } from 'astro:content';
import { documentsById } from '../lists/documents-by-id.ts';
import { changedArticles, type ChangedArticle } from './changed-articles.ts';
import { comparisonsOf, type Comparison } from './comparisons.ts';

/** What follows from the texts of all works together. */
export interface TextsOfSite {
  comparisons: readonly Comparison[];
  /** By the ids of documents. */
  changed: ReadonlyMap<string, readonly ChangedArticle[]>;
}

let texts: Promise<TextsOfSite> | undefined;

/** Comparisons and changed articles, found once for all pages: each text of a work is read for them. */
export function textsOfSite(): Promise<TextsOfSite> {
  texts ??= readTexts();
  return texts;
}

async function readTexts(): Promise<TextsOfSite> {
  const documents = await documentsById();
  const works = (await getCollection('works')).map(({ data }) => data);
  return { comparisons: comparisonsOf(works, documents), changed: changedArticles(works, documents) };
}
