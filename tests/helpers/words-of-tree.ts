import { assertNever } from '../../src/gazette/model/assert-never.ts';
import type { Part } from '../../src/gazette/model/document.ts';
import type { GazetteNode, Span } from '../../src/gazette/model/nodes.ts';

/** Stands for a formula, which a page draws and a tree spells out. */
export const FORMULA = '\u{FFFC}';

/** All words of a part below its title in reading order, without blanks. */
export function wordsOfPart({ children }: Part): string {
  return children.map(wordsOfNode).join('');
}

/** All words of a node and its children in reading order, without blanks. */
export function wordsOfNode(node: GazetteNode): string {
  return withoutBlanks(rawWords(node));
}

export function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

function rawWords(node: GazetteNode): string {
  switch (node.type) {
    case 'section':
      return (node.label ?? '') + spelled(node.heading, node.spans) + below(node.children);
    case 'article':
      return node.label + (node.heading ?? '') + below(node.children);
    case 'paragraph':
      return spelled(node.text, node.spans) + below(node.children);
    case 'item':
      return node.label + spelled(node.text, node.spans) + below(node.children);
    case 'table': {
      const cells = [...node.head, ...node.body].flat().map((cell) => spelled(cell.text, cell.spans));
      return (node.title ?? '') + cells.join('') + (node.note ?? '');
    }
    case 'footnote':
      return node.mark + spelled(node.text, node.spans);
    case 'annexList':
      return spelled(node.text, node.spans);
    case 'signature':
    case 'dateline':
    case 'addressees':
      return node.text;
    case 'figure':
      return node.caption;
    default:
      return assertNever(node);
  }
}

function below(nodes: readonly GazetteNode[]): string {
  return nodes.map(rawWords).join('');
}

/** The text with each formula as one character. */
function spelled(text: string, spans: readonly Span[] = []): string {
  return spans
    .filter(({ kind, start, end }) => kind === 'formula' && start < end)
    .sort((a, b) => b.start - a.start)
    .reduce((words, { start, end }) => words.slice(0, start) + FORMULA + words.slice(end), text);
}
