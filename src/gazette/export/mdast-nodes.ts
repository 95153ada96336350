import type { BlockContent, DefinitionContent, Paragraph as MdastParagraph, PhrasingContent } from 'mdast';
import { assertNever } from '../model/assert-never.ts';
import type { Part } from '../model/document.ts';
import type { Article, Footnote, GazetteNode, Section, Table } from '../model/nodes.ts';
import { joinLabel, separatorAfter } from '../text/join-label.ts';
import { textToMdast, type MdastContext } from './mdast-inlines.ts';
import { MISSING_FIGURE } from './missing-figure.ts';
import { tableToMdast } from './mdast-table.ts';

type Flow = BlockContent | DefinitionContent;

/** Markdown has no heading below this one; deeper sections share it. */
const DEEPEST_HEADING = 6;

interface NodeContext extends MdastContext {
  /** Heading level of a section of level 1. */
  topHeading: number;
}

/** A part under its title, which is left out where it is that of the document. */
export function partToMdast(part: Part, context: MdastContext): Flow[] {
  const title = part.title === context.document.title ? '' : part.title;
  const words = joinLabel(part.label, title);
  const heading: Flow[] =
    words === '' ? [] : [{ type: 'heading', depth: 2, children: [{ type: 'text', value: words }] }];
  return [...heading, ...nodesToMdast(part.children, { ...context, topHeading: words === '' ? 2 : 3 })];
}

/** @param lead Label that opens the first paragraph. */
function nodesToMdast(nodes: readonly GazetteNode[], context: NodeContext, lead: PhrasingContent[] = []): Flow[] {
  const [first, ...rest] = nodes;
  if (lead.length === 0) return nodes.flatMap((node) => nodeToMdast(node, context));
  if (first?.type === 'paragraph') return [...nodeToMdast(first, context, lead), ...nodesToMdast(rest, context)];
  return [paragraph(lead), ...nodesToMdast(nodes, context)];
}

function nodeToMdast(node: GazetteNode, context: NodeContext, lead: PhrasingContent[] = []): Flow[] {
  const text = (value: string): PhrasingContent[] => textToMdast(value, [], context);
  switch (node.type) {
    case 'section':
      return sectionToMdast(node, context);
    case 'article':
      return nodesToMdast(node.children, context, articleLead(node));
    case 'paragraph':
      return [
        paragraph([...lead, ...textToMdast(node.text, node.spans, context)]),
        ...nodesToMdast(node.children, context),
      ];
    case 'item':
      return [
        paragraph([labelToMdast(node.label), ...textToMdast(node.text, node.spans, context)]),
        ...nodesToMdast(node.children, context),
      ];
    case 'table':
      return tableBlocks(node, context);
    case 'footnote':
      return [footnoteToMdast(node, context)];
    case 'figure':
      return [paragraph(text(`〔${MISSING_FIGURE}〕${node.caption}`))];
    case 'signature':
    case 'dateline':
    case 'addressees':
      return [paragraph(text(node.text))];
    case 'annexList':
      return [paragraph(textToMdast(node.text, node.spans, context))];
    default:
      return assertNever(node);
  }
}

function sectionToMdast({ label, heading, level, spans, children }: Section, context: NodeContext): Flow[] {
  const depth = Math.min(DEEPEST_HEADING, context.topHeading + level - 1) as 2 | 3 | 4 | 5 | 6;
  const words = [...(label ? [labelToMdast(label)] : []), ...textToMdast(heading, spans, context)];
  return [{ type: 'heading', depth, children: words }, ...nodesToMdast(children, context)];
}

function articleLead({ label, heading }: Article): PhrasingContent[] {
  return [
    { type: 'strong', children: [{ type: 'text', value: joinLabel(label, heading ?? '') }] },
    { type: 'text', value: '　' },
  ];
}

function tableBlocks(table: Table, context: NodeContext): Flow[] {
  const line = (value: string | null): Flow[] => (value === null ? [] : [paragraph(textToMdast(value, [], context))]);
  return [...line(table.title), tableToMdast(table, context), ...line(table.note)];
}

/** A mark that Markdown cannot use as label, because two notes share it, stays before the text. */
function footnoteToMdast({ id, mark, text, spans }: Footnote, context: NodeContext): Flow {
  const label = context.noteLabels.get(id) ?? id;
  const words = textToMdast(text, spans, context);
  const shown: PhrasingContent[] = label === mark ? words : [labelToMdast(mark), ...words];
  return { type: 'footnoteDefinition', identifier: label, label, children: [paragraph(shown)] };
}

function labelToMdast(label: string): PhrasingContent {
  return { type: 'text', value: `${label}${separatorAfter(label)}` };
}

function paragraph(children: PhrasingContent[]): MdastParagraph {
  return { type: 'paragraph', children };
}
