import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';

/** Drawn elements with other addresses in their links; the given ones are changed. */
export function mapLinks(elements: ElementContent[], change: (href: string) => string): ElementContent[] {
  visit({ type: 'root', children: elements }, 'element', ({ properties }) => {
    if (typeof properties.href === 'string') properties.href = change(properties.href);
  });
  return elements;
}
