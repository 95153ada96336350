import { NODE_TRAITS } from '../model/node-traits.ts';
import type { Article, GazetteNode } from '../model/nodes.ts';
import type { Provision, ProvisionItem, ProvisionParagraph, Wording } from '../model/provision.ts';
import { textOf } from '../model/texts-of.ts';
import { joinLabel } from '../text/join-label.ts';

/** The words of a tree whose text stands in articles; of one without articles `articles` is empty. */
export function wordingOf(nodes: readonly GazetteNode[]): Wording {
  const wording: Wording = { front: [], articles: [] };
  gather(nodes, [], wording);
  return wording;
}

function gather(nodes: readonly GazetteNode[], above: readonly string[], wording: Wording): void {
  for (const node of nodes) {
    if (node.type === 'article') wording.articles.push(provisionOf(node, above));
    else if (node.type === 'section' && holdsArticles(node))
      gather(node.children, [...above, joinLabel(node.label, node.heading)], wording);
    else if (wording.articles.length === 0 && NODE_TRAITS[node.type].linked) wording.front.push(paragraphOf(node));
  }
}

function holdsArticles(node: GazetteNode): boolean {
  return node.type === 'article' || ('children' in node && node.children.some(holdsArticles));
}

function provisionOf({ num, number, label, heading, children }: Article, above: readonly string[]): Provision {
  const body = children.filter(({ type }) => NODE_TRAITS[type].linked);
  return { number: num, sub: number.sub, label, heading, above: [...above], paragraphs: body.map(paragraphOf) };
}

function paragraphOf(node: GazetteNode): ProvisionParagraph {
  const isPlain = node.type === 'paragraph';
  return {
    text: isPlain ? node.text : wordsOf(node),
    items: 'children' in node ? node.children.flatMap((child) => itemsOf(child, 1)) : [],
  };
}

function itemsOf(node: GazetteNode, depth: number): ProvisionItem[] {
  const below = 'children' in node ? node.children.flatMap((child) => itemsOf(child, depth + 1)) : [];
  if (node.type === 'item') return [{ label: node.label, depth, text: node.text }, ...below];
  return [{ label: '', depth, text: wordsOf(node) }, ...below];
}

function wordsOf(node: GazetteNode): string {
  return textOf(node, node.type === 'table' ? '\t' : '');
}
