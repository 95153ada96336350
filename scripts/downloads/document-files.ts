import { chosenFormats } from '../../src/chosen-formats.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { FORMATS, imagePath, jsonPath, pathOf, type Format } from '../../src/gazette/export/formats.ts';
import { exportJson } from '../../src/gazette/export/export-json.ts';
import { exportPicture } from '../../src/gazette/export/picture/export-picture.ts';
import type { ExportOptions } from '../../src/gazette/export/options.ts';
import { tableToCsv } from '../../src/gazette/export/table-to-csv.ts';
import { csvPath, longTablesOf } from '../../src/gazette/render/long-table.ts';
import { hashOf, type KeptFiles } from './kept-files.ts';

/** Makes all that can be taken away of a document: each of its formats, and each long table as CSV. */
export async function putDocument(
  document: GazetteDocument,
  options: ExportOptions,
  program: string,
  files: KeptFiles,
): Promise<void> {
  // Hashed once for all formats.
  const text = hashOf([JSON.stringify(document)]);
  // Of all dates only those are said that a document's links need.
  const said = JSON.stringify({ ...options, dates: datesSaid(document, options) });
  const formats = Object.entries<Format>(FORMATS).filter(([name]) => chosenFormats.has(name));
  for (const [name, format] of formats)
    await files.put(pathOf(document.id, format), [program, name, said, text], () => format.write(document, options));
  await files.put(jsonPath(document.id), [program, said, text], () => exportJson(document, options));
  await files.put(imagePath(document.id), [program, 'picture', text], () => exportPicture(document, options));
  for (const table of longTablesOf(document))
    await files.put(csvPath(document.url, table), [program, JSON.stringify(table)], () => tableToCsv(table));
}

/** Of all days on which documents were signed those that the links of a document need. */
export function datesSaid(
  { references, citedBy }: GazetteDocument,
  { dates }: Pick<ExportOptions, 'dates'>,
): unknown[] {
  const ids = new Set([...references.map(({ target }) => target.id), ...citedBy.map(({ id }) => id)]);
  return [...ids].map((id) => [id, dates.get(id)]);
}
