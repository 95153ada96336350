import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An element and all it holds as a file of XML in UTF-8. */
export function toXmlFile(root: Element): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  return `${toXml([declaration, { type: 'text', value: '\n' }, root], { closeEmptyElements: true })}\n`;
}
