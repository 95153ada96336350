import { assertNever } from '../model/assert-never.ts';
import type { Part } from '../model/document.ts';
import type { Cell, GazetteNode, Table } from '../model/nodes.ts';
import { component, type Child, type Component, type ComponentOf } from './component.ts';
import { headingFace } from './heading-style.ts';
import { renderText, type TextContext } from './render-text.ts';

/** What a node needs to know of its document. */
export interface NodeContext extends TextContext {
  title: string;
  /** Node in which each footnote is called, by the id of the footnote. */
  noteCalls: ReadonlyMap<string, string>;
  /** Places elsewhere that cite a part or node, by its id; null counts those that cite the whole. */
  timesCited: ReadonlyMap<string | null, number>;
}

/** A part with all it holds. A title that is the document's own is not said again. */
export function renderPart(part: Part, context: NodeContext): ComponentOf<'Part'> {
  const { role, label } = part;
  const title = part.title === context.title ? null : part.title;
  const children = [...markOf(part, context), ...part.children.flatMap((node) => renderNode(node, 1, context))];
  return component('Part', { id: part.id, role, label, title, cited: context.timesCited.get(part.id) }, children);
}

/**
 * A node, behind the mark of the page that begins with it: before what opens with a heading or a table, else before its
 * words. A child that has a place of its own (a heading, the text above items) names it with `slot`.
 *
 * @param level Depth in the part, counted from 1: the rank that a heading has here.
 */
function renderNode(node: GazetteNode, level: number, context: NodeContext): Component[] {
  const mark = markOf(node, context);
  const rendered = drawNode(node, level, context, OPENS_WITH_BLOCK.has(node.type) ? [] : mark);
  return OPENS_WITH_BLOCK.has(node.type) ? [...mark, rendered] : [rendered];
}

/** The mark of the page that begins with a part, a node or a row; nothing where none does. */
function markOf({ page }: { page?: number }, { takePage }: NodeContext): Component[] {
  return page !== undefined && takePage(page) ? [component('Page', { n: page, bare: false })] : [];
}

const OPENS_WITH_BLOCK: ReadonlySet<GazetteNode['type']> = new Set(['section', 'article', 'table', 'figure']);

/** @param mark What stands before its words. */
function drawNode(node: GazetteNode, level: number, context: NodeContext, mark: readonly Child[]): Component {
  const place = { id: node.id, cited: context.timesCited.get(node.id) };
  const words = (run: Parameters<typeof renderText>[0]): Child[] => [...mark, ...renderText(run, context)];
  const below = (nodes: readonly GazetteNode[], from = level): Child[] =>
    nodes.flatMap((child) => renderNode(child, from + 1, context));
  switch (node.type) {
    case 'section': {
      const heading = component('Heading', { slot: 'heading' }, words({ ...node, text: node.heading }));
      const { level, label, number, runIn } = node;
      const face = headingFace(number?.kind, level);
      return component('Section', { ...place, level, label, face, runIn }, [heading, ...below(node.children, level)]);
    }
    case 'article': {
      const { label, heading } = node;
      return component('Article', { ...place, level, label, heading }, below(node.children));
    }
    case 'paragraph':
      return component('Paragraph', place, withLead(words(node), below(node.children)));
    case 'item': {
      const inside = withLead(words(node), below(node.children));
      return component('Item', { ...place, level: node.level, label: node.label }, inside);
    }
    case 'table':
      return component('Table', place, insideTable(node, context));
    case 'footnote': {
      const call = context.noteCalls.get(node.id);
      return component('Footnote', { ...place, mark: node.mark, call }, words(node));
    }
    case 'annexList':
      return component('AnnexList', place, words(node));
    case 'figure':
      return component('Figure', place, words({ text: node.caption }));
    case 'signature':
      return component('Signature', place, words({ text: node.text }));
    case 'dateline':
      return component('Dateline', place, words({ text: node.text }));
    case 'addressees':
      return component('Addressees', place, words({ text: node.text }));
    default:
      return assertNever(node);
  }
}

function withLead(text: Child[], below: Child[]): Child[] {
  if (below.length === 0) return text;
  return text.length === 0 ? below : [component('Lead', { slot: 'lead' }, text), ...below];
}

function insideTable({ title, head, body, note }: Table, context: NodeContext): Child[] {
  const rows = (name: 'Head' | 'Body', cells: readonly (readonly Cell[])[]): Child[] =>
    cells.length === 0
      ? []
      : [
          component(
            name,
            {},
            cells.map((row) => renderRow(row, name === 'Head', context)),
          ),
        ];
  return [
    ...(title ? [component('Caption', {}, [title])] : []),
    ...rows('Head', head),
    ...rows('Body', body),
    ...(note ? [component('TableNote', { slot: 'note' }, renderText({ text: note }, context))] : []),
  ];
}

function renderRow(row: readonly Cell[], head: boolean, context: NodeContext): Component {
  const cells = row.map((cell) => {
    const { header, colspan, rowspan } = cell;
    const scope = head ? 'col' : header ? 'row' : null;
    return component('Cell', { scope, colspan, rowspan }, [...markOf(cell, context), ...renderText(cell, context)]);
  });
  return component('Row', {}, cells);
}
