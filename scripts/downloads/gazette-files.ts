import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { gazetteSchema, type GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import { exportGazetteAkn } from '../../src/gazette/export/akn/export-gazette-akn.ts';
import { exportEpub } from '../../src/gazette/export/epub/export-epub.ts';
import { toJson } from '../../src/gazette/export/export-json.ts';
import { archivePath, FORMATS, pathOf, savedName, type Format } from '../../src/gazette/export/formats.ts';
import type { ExportOptions } from '../../src/gazette/export/options.ts';
import { exportGazettePdf } from '../../src/gazette/export/pdf/export-gazette-pdf.ts';
import { toZip } from '../../src/gazette/export/zip.ts';
import { contentTypeOf } from '../serving/rules.ts';
import type { KeptFiles } from './kept-files.ts';

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
  const from = [program, JSON.stringify([issue, documents, { ...options, dates: [...options.dates] }])];
  await files.put(`${folder}/gazette.json`, [program, JSON.stringify(issue)], () => toJson(gazetteSchema, issue));
  await files.put(`${folder}/${issue.id}.xml`, ['xml', ...from], () => exportGazetteAkn(issue, options.dates));
  await files.put(`${folder}/${issue.id}.epub`, ['epub', ...from], () => exportEpub(issue, documents, options));
  await files.put(`${folder}/${issue.id}.pdf`, ['pdf', ...from], () => exportGazettePdf(issue, documents, options));
  for (const [name, format] of Object.entries<Format>(FORMATS))
    await files.put(archivePath(issue.id, name), [name, 'zip', ...from], () => archive(documents, format, files));
}

/** Documents in one format, under the names by which people know them. */
function archive(documents: readonly GazetteDocument[], format: Format, files: KeptFiles): Uint8Array {
  const named = new Map<string, Uint8Array>();
  for (const document of documents) {
    const path = pathOf(document.id, format);
    const name = savedName(document, path);
    named.set(named.has(name) ? `${document.id} ${name}` : name, files.read(path));
  }
  return toZip([...named], () => contentTypeOf(format.file('a'))?.includes('charset') !== true);
}
