import type { GazetteDocument, Part } from '../model/document.ts';
import type { GazetteNode } from '../model/nodes.ts';
import type { OutlineEntry } from '../model/front-matter.ts';

/** Longest piece of a heading that a line of the outline shows; the longest of short headings measured has 25. */
const MAX_CHARACTERS = 40;

/**
 * Parts and sections in reading order; articles too in a part that has no sections above them.
 * A part that is the whole document is not named.
 */
export function outlineOf({ parts }: Pick<GazetteDocument, 'parts'>): OutlineEntry[] {
  return parts.flatMap((part) => {
    const inside = entriesOf(
      part.children,
      part.children.every((n) => n.type !== 'section'),
    );
    return parts.length > 1 ? [entryOf(part), ...inside] : inside;
  });
}

function entryOf({ id, role, label, title }: Part): OutlineEntry {
  return { id, level: 0, label, text: role === 'notice' ? '印发通知' : clip(title) };
}

function entriesOf(nodes: readonly GazetteNode[], articles: boolean): OutlineEntry[] {
  return nodes.flatMap((node): OutlineEntry[] => {
    if (node.type === 'section') {
      const { id, level, label, heading } = node;
      return [{ id, level, label, text: clip(heading) }, ...entriesOf(node.children, false)];
    }
    if (node.type === 'article' && articles)
      return [{ id: node.id, level: 1, label: node.label, text: node.heading ?? '' }];
    return [];
  });
}

function clip(text: string): string {
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS - 1)}…` : text;
}
