import { downloadsOf } from './export/formats.ts';
import type { GazetteDocument } from './model/document.ts';
import { report } from './model/report.ts';
import type { Run } from './model/source.ts';
import { documentId } from './model/values.ts';
import type { ParsedDocument } from './parse/parse-document.ts';
import type { DocumentSlice } from './segment/find-documents.ts';
import { idApart, makeDocumentId } from './segment/make-id.ts';

/**
 * Documents with their ids, and with all that follows from those. One whose id cannot be an address, or is another's, is
 * reported and left out.
 */
export function identify(
  pieces: readonly DocumentSlice[],
  parsed: readonly ParsedDocument[],
  gazette: string,
  run: Run,
): GazetteDocument[] {
  const taken = new Map<string, Pick<GazetteDocument, 'title' | 'docNumber'>>();
  return parsed.flatMap(({ document, printedNumber }, i) => {
    const entry = pieces[i]?.entry ?? null;
    const given = run.sidecar.ids?.find((x) => x.document === document.docNumber || x.document === document.title)?.id;
    const alone = parsed.length === 1 && printedNumber === null && entry === null;
    const plain = given ?? (alone ? gazette : makeDocumentId(printedNumber, gazette, entry?.page ?? null, i + 1));
    const docNumber = printedNumber;
    const { lines } = document.source;
    // A number that only sounds like the one before.
    const isApart = docNumber !== null && (taken.get(plain)?.docNumber ?? docNumber) !== docNumber;
    const id = isApart ? idApart(plain, docNumber) : plain;
    if (!documentId.safeParse(id).success) {
      const message = `“${id}”不能作“${document.title}”的编号，应另给一个`;
      report(run, 'segment/no-id', { lines }, message, {
        ids: [{ document: document.title, id: `${gazette}-${i + 1}` }],
      });
      return [];
    }
    const other = taken.get(id);
    if (other) {
      const message = `“${document.title}”与“${other.title}”的编号同为 ${id}，应各有一个`;
      report(run, 'segment/id-taken', { lines }, message, {
        ids: [{ document: document.title, id: `${id}-${i + 1}` }],
      });
      return [];
    }
    taken.set(id, { title: document.title, docNumber });
    return [
      {
        id,
        url: `/documents/${id}/`,
        ...document,
        titleEn: entry?.titleEn ?? null,
        gazette: { id: gazette, seq: i + 1, page: entry?.page ?? null, section: entry?.section ?? null },
        downloads: downloadsOf(id),
      },
    ];
  });
}
