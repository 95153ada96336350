import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { isWithdrawn, splitAddress, type Redirect } from './gazette/model/redirect.ts';

/** A place of a page by the id that it was published with, and by the one that it has now. */
export interface ForwardedPlace {
  page: string;
  oldId: string;
  id: string;
}

/** The places that were published under other ids of the same page. */
export function forwardedPlaces(redirects: readonly Redirect[]): ForwardedPlace[] {
  return redirects.flatMap((redirect) => {
    if (isWithdrawn(redirect)) return [];
    const from = splitAddress(redirect.from);
    const to = splitAddress(redirect.to);
    const stays = from.page === to.page && from.fragment !== null && to.fragment !== null;
    return stays ? [{ page: to.page, oldId: from.fragment ?? '', id: to.fragment ?? '' }] : [];
  });
}

/**
 * Puts into every place an empty anchor for each id that it had before: an old link finds its words without a script,
 * and `text-links.css` marks them as it marks the target of a new one.
 */
export function putOldIds(part: Element, places: readonly ForwardedPlace[]): void {
  if (places.length === 0) return;
  const byId = Map.groupBy(places, ({ id }) => id);
  visit({ type: 'root', children: [part] } satisfies Root, 'element', (element) => {
    const anchors = byId.get(String(element.properties.id)) ?? [];
    holderOf(element).children.unshift(...anchors.map(({ oldId }) => h('span.moved', { id: oldId })));
  });
}

/** What is folded shows its heading alone. */
function holderOf(element: Element): Element {
  const [first] = element.children;
  return (element.tagName === 'details' || element.tagName === 'summary') && first?.type === 'element'
    ? holderOf(first)
    : element;
}
