import type { GazetteDocument } from '../../../gazette/model/document.ts';
import type { GazetteNode } from '../../../gazette/model/nodes.ts';
import { walkNodes } from '../../../gazette/model/walk-nodes.ts';

/** Characters of a place that are quoted at once, seven lines of a margin; and at all, where the rest folds. */
const AT_ONCE = 160;
const AT_ALL = 800;

/** Every node of a document by its id, in the order of the text. */
export function nodesById({ parts }: Pick<GazetteDocument, 'parts'>): Map<string, GazetteNode> {
  return new Map(parts.flatMap((part) => [...walkNodes(part.children)].map((node) => [node.id, node] as const)));
}

/**
 * The words of a place: all where they are few, else its first sentence, or what leads its items in, and behind that how
 * it goes on; of a very long one only how it begins. Empty for a table, a figure, a signature.
 */
export function wordsOfPlace(node: GazetteNode): { quote: string; rest: string } {
  const words = wordsOf(node);
  if (words.length <= AT_ONCE) return { quote: words, rest: '' };
  const quote = RE_LEAD.exec(words)?.[0] ?? firstSentence(words);
  return { quote, rest: words.length <= AT_ALL ? words.slice(quote.length) : '' };
}

// 例：有下列情形之一的：（一）……
const RE_LEAD = /^[^。：（]{1,160}：(?=（一）)/u;

/** All running text of a node and of what is below it, a paragraph or an item after the other; no tables. */
export function wordsOf(node: GazetteNode): string {
  return [...walkNodes([node])].map(ownWords).join('');
}

/** The same without headings. */
export function linesOf(node: GazetteNode): string {
  const lines = [...walkNodes([node])].filter(({ type }) => type === 'paragraph' || type === 'item');
  return lines.map(ownWords).join('');
}

// 例：第一句。第二句。 → 第一句。
const RE_FIRST = /^[^。！？]*[。！？]?[”’》）]*/u;

export function firstSentence(words: string): string {
  return RE_FIRST.exec(words)?.[0] ?? words;
}

function ownWords(node: GazetteNode): string {
  switch (node.type) {
    case 'paragraph':
      return node.text;
    case 'item':
      return `${node.label}${node.text}`;
    case 'article':
      return node.heading === null ? '' : `${node.heading}　`;
    case 'section':
      return node.heading;
    default:
      return '';
  }
}
