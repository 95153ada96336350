import type { ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Drawn elements with other addresses in their links; the given ones are changed. Where it is null, words stay without a
 * link, and what gave away a file is gone.
 */
export function mapLinks(elements: ElementContent[], change: (href: string) => string | null): ElementContent[] {
  visit({ type: 'root', children: elements }, 'element', ({ properties }, index, parent) => {
    if (typeof properties.href !== 'string') return undefined;
    const href = change(properties.href);
    properties.href = href ?? undefined;
    if (href !== null || properties.download !== true || index === undefined) return undefined;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  return elements;
}
