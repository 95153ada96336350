import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { assertNever } from '../model/assert-never.ts';
import type { Part } from '../model/document.ts';
import type { Article, GazetteNode, Item, Section, Table } from '../model/nodes.ts';
import { joinLabel, separatorAfter } from '../text/join-label.ts';
import { textToHast, type HastContext } from './hast-inlines.ts';
import { tableToHast } from './hast-table.ts';
import { MISSING_FIGURE } from './missing-figure.ts';

/** HTML has no heading below this one; deeper sections share it. */
const DEEPEST_HEADING = 6;

/** A part with the id of every node; its title is left out where it is that of the document. */
export function partToHast(part: Part, context: HastContext): Element {
  const own = part.title !== context.document.title;
  return h('section', { id: part.id, class: `part ${part.role}` }, [
    part.label === null ? null : h('p', { class: 'label' }, part.label),
    own ? h('h2', part.title) : null,
    ...nodesToHast(part.children, { ...context, topHeading: own ? 3 : 2 }),
  ]);
}

interface NodeContext extends HastContext {
  /** Heading level of a section of level 1. */
  topHeading: number;
}

/** @param lead Label that opens the first paragraph. */
function nodesToHast(
  nodes: readonly GazetteNode[],
  context: NodeContext,
  lead: ElementContent[] = [],
): ElementContent[] {
  const [first, ...rest] = nodes;
  if (lead.length === 0) return nodes.map((node) => nodeToHast(node, context));
  if (first?.type === 'paragraph') return [nodeToHast(first, context, lead), ...nodesToHast(rest, context)];
  return [h('p', lead), ...nodesToHast(nodes, context)];
}

function nodeToHast(node: GazetteNode, context: NodeContext, lead: ElementContent[] = []): Element {
  const text = (value: string): ElementContent[] => textToHast(value, [], context);
  switch (node.type) {
    case 'section':
      return sectionToHast(node, context);
    case 'article':
      return h('section', { id: node.id, class: 'article' }, nodesToHast(node.children, context, articleLead(node)));
    case 'paragraph': {
      const content = [...lead, ...textToHast(node.text, node.spans, context)];
      if (node.children.length === 0) return h('p', { id: node.id }, content);
      return h('div', { id: node.id }, [h('p', content), ...nodesToHast(node.children, context)]);
    }
    case 'item':
      return itemToHast(node, context);
    case 'table':
      return tableFigure(node, context);
    case 'footnote':
      return h('p', { id: node.id, class: 'footnote' }, [
        h('b', `${node.mark}${separatorAfter(node.mark)}`),
        ...textToHast(node.text, node.spans, context),
      ]);
    case 'figure':
      return h('figure', { id: node.id }, [h('p', `${MISSING_FIGURE}。`), h('figcaption', text(node.caption))]);
    case 'signature':
    case 'dateline':
    case 'addressees':
      return h('p', { id: node.id, class: node.type }, text(node.text));
    case 'annexList':
      return h('p', { id: node.id, class: 'annexes' }, textToHast(node.text, node.spans, context));
    default:
      return assertNever(node);
  }
}

function sectionToHast(section: Section, context: NodeContext): Element {
  const { id, label, heading, runIn, level, spans, children } = section;
  const name = `h${Math.min(DEEPEST_HEADING, context.topHeading + level - 1)}`;
  const words = [...(label ? labelToHast(label) : []), ...textToHast(heading, spans, context)];
  return h('section', { id, class: runIn ? 'run-in' : null }, [h(name, words), ...nodesToHast(children, context)]);
}

function articleLead({ label, heading }: Article): ElementContent[] {
  return [h('b', joinLabel(label, heading ?? '')), { type: 'text', value: '　' }];
}

function itemToHast(item: Item, context: NodeContext): Element {
  const words = [...labelToHast(item.label), ...textToHast(item.text, item.spans, context)];
  if (item.children.length === 0) return h('p', { id: item.id, class: 'item' }, words);
  return h('div', { id: item.id, class: 'item' }, [h('p', words), ...nodesToHast(item.children, context)]);
}

function tableFigure(table: Table, context: NodeContext): Element {
  return h('div', { id: table.id, class: 'table' }, [
    tableToHast(table, context),
    table.note === null ? null : h('p', { class: 'note' }, textToHast(table.note, [], context)),
  ]);
}

function labelToHast(label: string): ElementContent[] {
  return [{ type: 'text', value: `${label}${separatorAfter(label)}` }];
}
