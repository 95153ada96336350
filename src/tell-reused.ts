import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { ReusedAddress } from './gazette/model/reused.ts';

/**
 * Puts a note into every place whose address was that of other words before. Who comes by a link to it sees it, without
 * a script (`text-links.css`): the link may have been made for those.
 */
export function tellReused(part: Element, reused: readonly ReusedAddress[]): void {
  if (reused.length === 0) return;
  const byId = new Map(reused.map((entry) => [entry.address.split('#')[1], entry]));
  visit({ type: 'root', children: [part] } satisfies Root, 'element', (element) => {
    const entry = byId.get(String(element.properties.id));
    if (entry) element.children.unshift(noteOf(entry));
  });
}

function noteOf({ since, was, now }: ReusedAddress): Element {
  const place = now === undefined ? '现已不在此文件' : h('a', { href: now }, '现在这里');
  return h('span.reused', { role: 'note' }, [`此网址在 ${since} 以前指“${was}”，`, place, '。']);
}
