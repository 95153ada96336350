import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { gazetteSchema, type GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import { exportGazetteAkn } from '../../src/gazette/export/akn/export-gazette-akn.ts';
import { exportEpub } from '../../src/gazette/export/epub/export-epub.ts';
import { toJson } from '../../src/gazette/export/export-json.ts';
import { archivePath, FORMATS, pathOf, savedName, type Format } from '../../src/gazette/export/formats.ts';
import type { ExportOptions } from '../../src/gazette/export/options.ts';
import { exportGazettePdf } from '../../src/gazette/export/pdf/export-gazette-pdf.ts';
import { toZip } from '../../src/gazette/export/zip.ts';
import { chosenFormats } from '../../src/chosen-formats.ts';
import { isText } from '../serving/rules.ts';
import { datesSaid } from './document-files.ts';
import { hashOf, type KeptFiles } from './kept-files.ts';

/**
 * Makes all that can be taken away of an issue: its contents page as JSON, the whole of it as book, PDF and Akoma Ntoso,
 * its documents in each format as ZIP.
 *
 * @param documents whose own files are made, in printed order
 */
export async function putGazette(
  issue: GazetteIssue,
  documents: readonly GazetteDocument[],
  options: ExportOptions,
  program: string,
  files: KeptFiles,
): Promise<void> {
  const folder = `/gazettes/${issue.id}`;
  const dates = [
    ...documents.flatMap((document) => datesSaid(document, options)),
    ...issue.documents.map(({ id }) => id !== null && options.dates.get(id)),
  ];
  const from = [program, hashOf([JSON.stringify([issue, documents, { ...options, dates }])])];
  const put = async (format: string, path: string, make: () => string | Uint8Array): Promise<void> => {
    if (chosenFormats.has(format)) await files.put(path, [path, ...from], make);
  };
  await put('json', `${folder}/gazette.json`, () => toJson(gazetteSchema, issue));
  await put('xml', `${folder}/${issue.id}.xml`, () => exportGazetteAkn(issue, options.dates));
  await put('epub', `${folder}/${issue.id}.epub`, () => exportEpub(issue, documents, options));
  await put('pdf', `${folder}/${issue.id}.pdf`, () => exportGazettePdf(issue, documents, options));
  for (const [name, format] of Object.entries<Format>(FORMATS))
    await put(name, archivePath(issue.id, name), () => archive(documents, format, files));
}

/** Documents in one format, under the names by which people know them. */
function archive(documents: readonly GazetteDocument[], format: Format, files: KeptFiles): Uint8Array {
  const named = new Map<string, Uint8Array>();
  for (const document of documents) {
    const path = pathOf(document.id, format);
    const name = savedName(document, path);
    named.set(named.has(name) ? `${document.id} ${name}` : name, files.read(path));
  }
  return toZip([...named], () => !isText(format.file('a')));
}
