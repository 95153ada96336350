import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Part } from '../../model/document.ts';
import type { Cell, GazetteNode, Section, Span, Table } from '../../model/nodes.ts';
import { inlinesOf, type InlineContext } from './inline.ts';

/** Elements of Akoma Ntoso for the divisions that have one; all other numbered sections are levels. */
const DIVISIONS: Readonly<Record<string, string>> = { part: 'part', chapter: 'chapter', section: 'section' };

/** A part as a container of the main body: notice, instrument or annex, with its label and title. */
export function partToXml({ id, role, label, title, children }: Part, context: InlineContext): Element {
  return x('hcontainer', { name: role, eId: id }, [
    numOf(label),
    x('heading', title),
    ...children.map((node) => nodeToXml(node, context)),
    ...(children.length === 0 ? [x('content', [x('p')])] : []),
  ]);
}

/**
 * A node with all below it. Akoma Ntoso mixes no paragraphs with what is below them, so each is an element of its own,
 * with the id that it has on the page.
 */
function nodeToXml(node: GazetteNode, context: InlineContext): Element {
  const words = (text: string, spans?: readonly Span[]): ElementContent[] => inlinesOf(text, spans, context);
  const below = (nodes: readonly GazetteNode[]): Element[] => nodes.map((child) => nodeToXml(child, context));
  const block = (name: string, text: ElementContent[]): Element =>
    x('hcontainer', { name, eId: node.id }, x('content', [x('p', text)]));
  switch (node.type) {
    case 'section': {
      const inside = below(node.children);
      return x(divisionOf(node), { eId: node.id }, [
        numOf(node.label),
        x('heading', words(node.heading, node.spans)),
        ...(inside.length > 0 ? inside : [x('content', [x('p')])]),
      ]);
    }
    case 'article':
      return x('article', { eId: node.id }, [
        numOf(node.label),
        node.heading === null ? null : x('heading', node.heading),
        ...(node.children.length > 0 ? below(node.children) : [x('content', [x('p')])]),
      ]);
    case 'paragraph':
      return x('paragraph', { eId: node.id }, withLead(words(node.text, node.spans), below(node.children)));
    case 'item':
      return x('point', { eId: node.id }, [
        numOf(node.label),
        ...withLead(words(node.text, node.spans), below(node.children)),
      ]);
    case 'table':
      return x('hcontainer', { name: 'table', eId: node.id }, x('content', tableToXml(node, context)));
    case 'footnote':
      return x('hcontainer', { name: 'footnote', eId: node.id }, [
        numOf(node.mark),
        x('content', [x('p', words(node.text, node.spans))]),
      ]);
    case 'figure':
      return block('figure', words(node.caption));
    case 'annexList':
      return block('annexList', words(node.text, node.spans));
    case 'signature':
    case 'dateline':
    case 'addressees':
      return block(node.type, words(node.text));
  }
}

function divisionOf({ number }: Section): string {
  return (number && DIVISIONS[number.kind]) ?? 'level';
}

function numOf(label: string | null): Element | null {
  return label === null ? null : x('num', label);
}

/** Words alone are content; above what is below them they introduce it. */
function withLead(text: ElementContent[], below: Element[]): Element[] {
  if (below.length === 0) return [x('content', [x('p', text)])];
  return text.length === 0 ? below : [x('intro', [x('p', text)]), ...below];
}

function tableToXml({ title, head, body, note }: Table, context: InlineContext): Element[] {
  const row = (cells: readonly Cell[], isHead: boolean): Element =>
    x(
      'tr',
      cells.map(({ text, spans, header, colspan, rowspan }) =>
        x(isHead || header ? 'th' : 'td', { colspan, rowspan }, x('p', inlinesOf(text, spans, context))),
      ),
    );
  const table = x('table', [
    title === null ? null : x('caption', title),
    ...head.map((cells) => row(cells, true)),
    ...body.map((cells) => row(cells, false)),
  ]);
  return note === null ? [table] : [table, x('p', { class: 'note' }, note)];
}
