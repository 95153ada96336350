import { x } from 'xastscript';
import type { GazetteDocument } from '../../model/document.ts';
import type { ExportOptions } from '../options.ts';
import { partToXml } from './body.ts';
import { metaToXml } from './meta.ts';
import { writeAkn } from './write-akn.ts';

/**
 * A document as Akoma Ntoso 3.0, valid against its schema: every part and node with the id that it has on the page as
 * `eId`, citations as FRBR addresses, in the metadata what the document does to others and others to it.
 */
export function exportAkn(document: GazetteDocument, options: ExportOptions): string {
  const context = { ...document, dates: options.dates };
  const { title, docNumber, issuers, genre } = document;
  const doc = x('doc', { name: genre ?? 'doc' }, [
    metaToXml(document, options, options.dates),
    x('preface', [
      docNumber === null ? null : x('p', [x('docNumber', docNumber)]),
      ...issuers.map((issuer) => x('p', [x('docAuthority', issuer)])),
      x('p', [x('docTitle', title)]),
    ]),
    x(
      'mainBody',
      document.parts.map((part) => partToXml(part, context)),
    ),
  ]);
  return writeAkn(doc);
}
