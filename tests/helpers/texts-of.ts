import type { GazetteDocument, Part } from '../../src/gazette/model/document.ts';
import type { GazetteNode, Span } from '../../src/gazette/model/nodes.ts';

/**
 * All words of a document in reading order: titles, labels, headings, texts, cells, notes. A text is cut where it has
 * a formula, which every format spells in its own way.
 */
export function textsOf(document: GazetteDocument): string[] {
  const all = [document.title, ...document.parts.flatMap((part) => textsOfPart(part, document))];
  return all.flatMap((text) => text?.split('\n') ?? []).filter((text) => text.trim() !== '');
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
      return [node.label, ...besideFormulas(node.text, node.spans), ...below];
    case 'footnote':
      return [node.mark, ...besideFormulas(node.text, node.spans)];
    case 'figure':
      return [node.caption];
    case 'table': {
      const cells = [...node.head, ...node.body].flat();
      return [node.title, ...cells.flatMap((cell) => besideFormulas(cell.text, cell.spans)), node.note];
    }
    case 'paragraph':
    case 'annexList':
      return [...besideFormulas(node.text, node.spans), ...below];
    case 'signature':
    case 'dateline':
    case 'addressees':
      return [node.text];
  }
}

function besideFormulas(text: string, spans: readonly Span[] = []): string[] {
  const formulas = spans.filter(({ kind }) => kind === 'formula').sort((a, b) => a.start - b.start);
  const starts = [0, ...formulas.map(({ end }) => end)];
  return starts.map((start, i) => text.slice(start, formulas[i]?.start));
}
