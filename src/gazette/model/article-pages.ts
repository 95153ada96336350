import type { GazetteDocument, Part } from './document.ts';
import type { Article, GazetteNode } from './nodes.ts';

/** An article that has a page of its own, so that a link in a message shows its words. */
export interface ArticlePage {
  url: string;
  article: Article;
  /** What it stands in, from the outside in: part, chapter, section. */
  above: readonly [Part, ...GazetteNode[]];
}

/** The path of the page of an article: `/documents/a/art_12/`. */
export function articlePath({ url }: Pick<GazetteDocument, 'url'>, { id }: Pick<Article, 'id'>): string {
  return `${url}${id}/`;
}

/** The articles of a document in their order; those quoted in another text stand in that. */
export function articlePagesOf(document: Pick<GazetteDocument, 'url' | 'parts'>): ArticlePage[] {
  const below = (nodes: readonly GazetteNode[], above: ArticlePage['above']): ArticlePage[] =>
    nodes.flatMap((node) => {
      if (node.type === 'article') return [{ url: articlePath(document, node), article: node, above }];
      return 'children' in node ? below(node.children, [...above, node]) : [];
    });
  return document.parts.flatMap((part) => below(part.children, [part]));
}
