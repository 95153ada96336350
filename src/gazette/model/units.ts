import { within } from '../limits/within.ts';
import type { GazetteDocument, Part } from './document.ts';
import type { Article, GazetteNode, Section } from './nodes.ts';
import { textsOf } from './texts-of.ts';
import { walkNodes } from './walk-nodes.ts';

/**
 * What a part of a document is divided into and cited by: its articles, or where it has none its numbered headings of
 * the first rank (第一篇, 一、). Each has a page of its own, so that a link in a message shows its words.
 */
export interface Unit {
  url: string;
  node: Article | Section;
  /** What it stands in, from the outside in: part, chapter, section. */
  above: readonly [Part, ...GazetteNode[]];
}

/** The path of the page of a unit: `/documents/a/art_12/`. */
export function unitPath({ url }: Pick<GazetteDocument, 'url'>, { id }: Unit['node']): string {
  return `${url}${id}/`;
}

/** The units of a document in their order; articles quoted in another text stand in that. */
export function unitsOf(document: Pick<GazetteDocument, 'url' | 'parts'>): Unit[] {
  const unit = (node: Unit['node'], above: Unit['above']): Unit => ({ url: unitPath(document, node), node, above });
  const articles = (nodes: readonly GazetteNode[], above: Unit['above']): Unit[] =>
    nodes.flatMap((node) => {
      if (node.type === 'article') return [unit(node, above)];
      return 'children' in node ? articles(node.children, [...above, node]) : [];
    });
  return document.parts.flatMap((part) => {
    const found = articles(part.children, [part]);
    const divisions = part.children.filter((node) => node.type === 'section' && node.number !== null) as Section[];
    return found.length > 0 ? found : divisions.map((node) => unit(node, [part]));
  });
}

/** Whether a document is so long that it is offered to readers a unit at a time too. */
export function isReadByUnits({ parts }: Pick<GazetteDocument, 'parts'>): boolean {
  const nodes = parts.flatMap(({ children }) => [...walkNodes(children)]);
  return !within(
    'longestPage',
    nodes.flatMap(textsOf).reduce((sum, { text }) => sum + text.length, 0),
  );
}
