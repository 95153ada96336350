import { readTree } from '../document/read-tree.ts';
import { anchorOf, keyOf } from '../../gazette/compare/match-articles.ts';
import { walkNodes } from '../../gazette/model/walk-nodes.ts';
import type { Work } from '../../gazette/model/work.ts';
import { formatDate } from '../../gazette/wording/format-date.ts';
import { historyOfArticles, type ArticleHistory } from './article-history.ts';
import { mayHaveSeveral, partOf, versionsOf, type Documents } from './versions-of.ts';

/** An article of a document that has, or had, other words in other texts of its work. */
export interface ChangedArticle {
  /** Of the document. */
  node: string;
  /** Where all its wordings stand. */
  url: string;
  texts: number;
  /** 2018年12月29日修改 */
  changes: readonly string[];
}

/** The changed articles of all documents that print a text of a work with several, by the ids of documents. */
export function changedArticles(works: readonly Work[], documents: Documents): Map<string, ChangedArticle[]> {
  const several = works.filter((work) => mayHaveSeveral(work, documents));
  return new Map(several.flatMap((work) => changedArticlesOf(work, documents)));
}

function changedArticlesOf(work: Work, documents: Documents): (readonly [string, ChangedArticle[]])[] {
  const versions = versionsOf(work, documents);
  const histories = historyOfArticles(versions);
  return versions.flatMap(({ from, url }) => {
    const edition = work.editions.find((one) => one.url === url);
    const own = histories.get(from);
    if (!edition || !own || versions.length < 2) return [];
    return [edition.document, ...edition.reprints].map(
      (id) => [id, articlesIn({ id, part: edition.part }, own, `${work.url}${from}/`)] as const,
    );
  });
}

function articlesIn(
  { id, part: printedIn }: { id: string; part: string | undefined },
  histories: ReadonlyMap<string, ArticleHistory>,
  page: string,
): ChangedArticle[] {
  const part = partOf(readTree(id), printedIn);
  return [...walkNodes(part?.children ?? [])].flatMap((node): ChangedArticle[] => {
    if (node.type !== 'article') return [];
    const article = { number: node.num, sub: node.number.sub };
    const history = histories.get(keyOf(article));
    if (!history || (history.wordings.length < 2 && !history.ended)) return [];
    const changes = [
      ...history.wordings.slice(1).map(({ version }) => `${formatDate(version.from)}修改`),
      ...(history.ended ? [`${formatDate(history.ended.from)}删去`] : []),
    ];
    const url = `${page}#${anchorOf(article)}`;
    return [{ node: node.id, url, texts: history.wordings.length, changes }];
  });
}
