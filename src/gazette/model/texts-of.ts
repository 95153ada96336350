import { assertNever } from './assert-never.ts';
import type { Cell, GazetteNode } from './nodes.ts';

/** Nodes and cells whose text can carry spans. */
export type SpanHolder = WithSpans<GazetteNode | Cell>;

type WithSpans<Holder> = Holder extends unknown ? ('spans' extends keyof Holder ? Holder : never) : never;

/** A run of words as it is printed. */
export interface NodeText {
  role: 'label' | 'heading' | 'text' | 'cell' | 'note';
  text: string;
  /** Takes the spans of `text`; null where the format has none for it (labels, titles, notes of tables). */
  holder: SpanHolder | null;
}

/** The words of a node itself in reading order, those of its children left out: label, heading, text, cells, note. */
export function textsOf(node: GazetteNode): NodeText[] {
  switch (node.type) {
    case 'section':
      return [...plain('label', node.label), { role: 'heading', text: node.heading, holder: node }];
    case 'article':
      return [...plain('label', node.label), ...plain('heading', node.heading)];
    case 'item':
      return [...plain('label', node.label), { role: 'text', text: node.text, holder: node }];
    case 'footnote':
      return [...plain('label', node.mark), { role: 'text', text: node.text, holder: node }];
    case 'paragraph':
    case 'annexList':
      return [{ role: 'text', text: node.text, holder: node }];
    case 'table': {
      const cells = [...node.head, ...node.body].flat();
      return [
        ...plain('heading', node.title),
        ...cells.map((cell): NodeText => ({ role: 'cell', text: cell.text, holder: cell })),
        ...plain('note', node.note),
      ];
    }
    case 'figure':
      return plain('text', node.caption);
    case 'signature':
    case 'dateline':
    case 'addressees':
      return plain('text', node.text);
    default:
      return assertNever(node);
  }
}

/** The words of a node itself in one string; between two runs of them, such as the cells of a table, what is given. */
export function textOf(node: GazetteNode, between = ''): string {
  return textsOf(node)
    .map(({ text }) => text)
    .join(between);
}

function plain(role: NodeText['role'], text: string | null): NodeText[] {
  return text === null ? [] : [{ role, text, holder: null }];
}
