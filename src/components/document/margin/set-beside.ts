import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/**
 * Puts pieces of HTML behind the paragraphs that they belong to; not a byte else changes.
 *
 * @param html of the text of a document
 * @param pieces by the id of a paragraph, item or table; what has items below it takes its piece behind its own words
 */
export function setBeside(html: string, pieces: ReadonlyMap<string, string>): string {
  const inserts: { at: number; piece: string }[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (element) => {
    const piece = pieces.get(String(element.properties.id));
    const at = (leadOf(element) ?? element).position?.end.offset;
    if (piece !== undefined && at !== undefined) inserts.push({ at, piece });
  });
  return inserts
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, piece }) => text.slice(0, at) + piece + text.slice(at), html);
}

/** The words above items stand in a paragraph of their own. */
function leadOf({ tagName, properties, children }: Element): Element | undefined {
  if (tagName === 'p' || [properties.className].flat().includes('table')) return undefined;
  return children.find((child): child is Element => child.type === 'element' && child.tagName === 'p');
}
