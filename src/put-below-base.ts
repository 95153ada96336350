import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { belowBase } from './base-path.ts';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action'] as const;

/**
 * Puts the base path in front of every address of a page that begins at the root of the site; not a byte else changes.
 *
 * @param html with the addresses of Astro's own assets, which have the base already
 */
export function putBelowBase(html: string, base: string): string {
  const inserts: number[] = [];
  visit(fromHtml(html, { verbose: true }), 'element', (element) => {
    inserts.push(...ADDRESSES.flatMap((name) => startOf(element, name, html, base) ?? []));
  });
  const cuts = [0, ...inserts.toSorted((a, b) => a - b), html.length];
  return cuts
    .slice(1)
    .map((end, i) => html.slice(cuts[i], end))
    .join(base.slice(0, -1));
}

/** Where the address begins in the page, null where it needs no base. */
function startOf(element: Element, name: (typeof ADDRESSES)[number], html: string, base: string): number | null {
  const address = element.properties[name];
  const place = element.data?.position.properties?.[name];
  if (typeof address !== 'string' || !place || address.startsWith(`${base}_astro/`)) return null;
  if (belowBase(address, base) === address) return null;
  return html.indexOf('/', place.start.offset);
}
