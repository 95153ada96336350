import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** Namespace of Akoma Ntoso 3.0 (OASIS LegalDocumentML 1.0). */
const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** A document of Akoma Ntoso as a file of XML. */
export function writeAkn(document: Element): string {
  const root = x('akomaNtoso', { xmlns: NAMESPACE }, [document]);
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  return `${toXml([declaration, { type: 'text', value: '\n' }, root], { closeEmptyElements: true })}\n`;
}
