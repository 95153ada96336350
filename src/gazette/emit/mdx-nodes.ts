import type { BlockContent, PhrasingContent } from 'mdast';
import { assertNever } from '../model/assert-never.ts';
import type { Part } from '../model/document.ts';
import type { GazetteNode, Span } from '../model/nodes.ts';
import { blockElement, lineElement, type Attributes } from './jsx.ts';
import { textToMdx, type EmitContext } from './mdx-inlines.ts';
import { tableToMdx } from './mdx-table.ts';

/**
 * A part with all it holds. A child that the component puts in a place of its own (a heading, the text above items)
 * names it with `slot`. A title that is the document's own is not said again.
 */
export function partToMdx(part: Part, context: EmitContext): BlockContent {
  const { id, role, label, title, children } = part;
  return blockElement(
    'Part',
    { id, role, label, title: title === context.title ? null : title, cited: timesCited(id, context) },
    children.map((node) => nodeToMdx(node, 1, context)),
  );
}

/** @param level Depth in the part, counted from 1: the rank that a heading has here. */
function nodeToMdx(node: GazetteNode, level: number, context: EmitContext): BlockContent {
  const common = { id: node.id, cited: timesCited(node.id, context) };
  const below = (nodes: readonly GazetteNode[]): BlockContent[] => nodes.map((n) => nodeToMdx(n, level + 1, context));
  const text = (value: string, spans?: readonly Span[]): PhrasingContent[] => textToMdx(value, spans, context);
  switch (node.type) {
    case 'section': {
      const { label, runIn } = node;
      const heading = lineElement('Heading', { slot: 'heading' }, text(node.heading, node.spans));
      const children = node.children.map((n) => nodeToMdx(n, node.level + 1, context));
      return blockElement('Section', { ...common, level: node.level, label, runIn }, [heading, ...children]);
    }
    case 'article':
      return blockElement(
        'Article',
        { ...common, level, label: node.label, heading: node.heading },
        below(node.children),
      );
    case 'paragraph':
      return textWithChildren('Paragraph', common, text(node.text, node.spans), below(node.children));
    case 'item': {
      const attributes = { ...common, level: node.level, label: node.label };
      return textWithChildren('Item', attributes, text(node.text, node.spans), below(node.children));
    }
    case 'table':
      return tableToMdx(node, common, context);
    case 'footnote':
      return lineElement(
        'Footnote',
        { ...common, mark: node.mark, call: context.noteCalls.get(node.id) },
        text(node.text, node.spans),
      );
    case 'signature':
      return lineElement('Signature', common, text(node.text));
    case 'figure':
      return lineElement('Figure', common, text(node.caption));
    case 'dateline':
      return lineElement('Dateline', common, text(node.text));
    case 'addressees':
      return lineElement('Addressees', common, text(node.text));
    case 'annexList':
      return lineElement('AnnexList', common, text(node.text, node.spans));
    default:
      return assertNever(node);
  }
}

/** One line where there is only text; a block that opens with the text, its lead, where items stand below it. */
function textWithChildren(
  name: string,
  attributes: Attributes,
  text: PhrasingContent[],
  children: BlockContent[],
): BlockContent {
  if (children.length === 0) return lineElement(name, attributes, text);
  return blockElement(
    name,
    attributes,
    text.length === 0 ? children : [lineElement('Lead', { slot: 'lead' }, text), ...children],
  );
}

function timesCited(id: string, { citedBy }: EmitContext): number | null {
  return citedBy.filter((c) => c.to === id).length || null;
}
