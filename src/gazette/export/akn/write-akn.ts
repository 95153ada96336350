import type { Element } from 'xast';
import { x } from 'xastscript';
import { toXmlFile } from '../xml-file.ts';

/** Namespace of Akoma Ntoso 3.0 (OASIS LegalDocumentML 1.0). */
const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** A document of Akoma Ntoso as a file of XML. */
export function writeAkn(document: Element): string {
  return toXmlFile(x('akomaNtoso', { xmlns: NAMESPACE }, [document]));
}
