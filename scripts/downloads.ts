/**
 * `node scripts/downloads.ts [--content DIR --out DIR --site URL]`
 *
 * Writes beside the pages what readers and programs take away: every document in each format, its long tables as CSV,
 * every gazette as JSON, and the whole collection under `data/`.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  collectionEntry,
  collectionEntrySchema,
  type CollectionEntry,
} from '../src/gazette/export/collection-entry.ts';
import { toJson, toJsonLine } from '../src/gazette/export/export-json.ts';
import { FORMATS, pathOf, type Format } from '../src/gazette/export/formats.ts';
import type { ExportOptions } from '../src/gazette/export/options.ts';
import { documentSchema, type GazetteDocument } from '../src/gazette/model/document.ts';
import { gazetteSchema } from '../src/gazette/model/gazette-issue.ts';
import { csvPath, longTablesOf } from '../src/gazette/render/long-table.ts';
import { tableToCsv } from '../src/gazette/export/table-to-csv.ts';
import { workSchema } from '../src/gazette/model/work.ts';
import { readOptions, type Options } from './lib/options.ts';
import { readDocuments, readIssues, readWorks } from './lib/read-content.ts';
import { writeFile } from './lib/write-file.ts';
import { terminal } from './lib/terminal.ts';

if (import.meta.main) await main(readOptions());

/** @throws where a document names a gazette that the content does not have */
export async function main({ content, out, site }: Pick<Options, 'content' | 'out' | 'site'>): Promise<void> {
  const issues = readIssues(content);
  const works = readWorks(content);
  const entries: CollectionEntry[] = [];
  const wholeCollection = join(out, 'data/documents.ndjson');
  writeFile(wholeCollection, '');
  for (const document of readDocuments(content)) {
    const issue = issues.find(({ id }) => id === document.gazette.id);
    if (!issue)
      throw new Error(`${document.id}: unexpected gazette ${document.gazette.id}, expected one of the content`);
    await writeDocument(document, out, { site, issue });
    appendFileSync(wholeCollection, toJsonLine(documentSchema, document));
    entries.push(collectionEntry(document));
  }
  for (const issue of issues) writeFile(join(out, `gazettes/${issue.id}/gazette.json`), toJson(gazetteSchema, issue));
  writeFile(join(out, 'data/documents.json'), toJson(z.array(collectionEntrySchema), entries));
  writeFile(join(out, 'data/gazettes.json'), toJson(z.array(gazetteSchema), issues));
  writeFile(join(out, 'data/works.json'), toJson(z.array(workSchema), works));
  terminal.log(`${entries.length} documents, ${issues.length} gazettes and ${works.length} works to take away`);
}

async function writeDocument(document: GazetteDocument, out: string, options: ExportOptions): Promise<void> {
  for (const format of Object.values<Format>(FORMATS))
    writeFile(join(out, pathOf(document.id, format)), await format.write(document, options));
  for (const table of longTablesOf(document)) writeFile(join(out, csvPath(document.url, table)), tableToCsv(table));
}
