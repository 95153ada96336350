import type { GazetteDocument } from '../../../gazette/model/document.ts';
import type { GazetteNode } from '../../../gazette/model/nodes.ts';
import { walkNodes } from '../../../gazette/model/walk-nodes.ts';

/** Characters of a place that are quoted whole: seven lines of a margin. A longer one is begun. */
const WHOLE = 160;

/** Every node of a document by its id, in the order of the text. */
export function nodesById({ parts }: Pick<GazetteDocument, 'parts'>): Map<string, GazetteNode> {
  return new Map(parts.flatMap((part) => [...walkNodes(part.children)].map((node) => [node.id, node] as const)));
}

/** The words of a place: all where they are few, else the first sentence. Empty for a table, a figure, a signature. */
export function wordsOfPlace(node: GazetteNode): string {
  const words = wordsOf(node);
  return words.length <= WHOLE ? words : firstSentence(words);
}

/** All running text of a node and of what is below it, a paragraph or an item after the other; no tables. */
export function wordsOf(node: GazetteNode): string {
  return [...walkNodes([node])].map(ownWords).join('');
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
