import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';

/** Drawn elements with other addresses in their links, or none where it is null; the given ones are changed. */
export function mapLinks(elements: ElementContent[], change: (href: string) => string | null): ElementContent[] {
  visit({ type: 'root', children: elements }, 'element', ({ properties }) => {
    if (typeof properties.href === 'string') properties.href = change(properties.href) ?? undefined;
  });
  return elements;
}
