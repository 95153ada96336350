import type { GazetteDocument, GazetteNode, Part } from '../../src/gazette/model/document.ts';

/** All words of a document in reading order: titles, labels, headings, texts, cells, notes. Formulas by their plain reading. */
export function textsOf(document: GazetteDocument): string[] {
  const all = [document.title, ...document.parts.flatMap((part) => textsOfPart(part, document))];
  return all.flatMap((text) => text?.split('\n') ?? []).filter((text) => text !== '');
}

type Maybe = string | null | undefined;

function textsOfPart(part: Part, document: GazetteDocument): Maybe[] {
  const title = part.title === document.title ? null : part.title;
  return [part.label, title, ...part.children.flatMap(textsOfNode)];
}

function textsOfNode(node: GazetteNode): Maybe[] {
  const below = 'children' in node ? node.children.flatMap(textsOfNode) : [];
  switch (node.type) {
    case 'section':
    case 'article':
      return [node.label, node.heading, ...below];
    case 'item':
      return [node.label, node.text, ...below];
    case 'footnote':
      return [node.mark, node.text];
    case 'figure':
      return [node.caption];
    case 'table':
      return [node.title, ...[...node.head, ...node.body].flat().map((cell) => cell.text), node.note];
    default:
      return [node.text, ...below];
  }
}
