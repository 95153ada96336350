import { z } from 'zod';
import { collectionEntrySchema, type CollectionEntry } from '../../src/gazette/export/collection-entry.ts';
import { toJson } from '../../src/gazette/export/export-json.ts';
import { TABLE_NAMES, type Rows } from '../../src/gazette/export/data/tables.ts';
import { tableAsCsv, tableAsParquet } from '../../src/gazette/export/data/write-tables.ts';
import { toZip } from '../../src/gazette/export/zip.ts';
import { gazetteSchema, type GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import { workSchema, type Work } from '../../src/gazette/model/work.ts';
import type { KeptFiles } from './kept-files.ts';
import type { Spool } from './spool.ts';
import { writeSqlite } from './write-sqlite.ts';

/** What all documents together give. */
export interface Collection {
  issues: readonly GazetteIssue[];
  works: readonly Work[];
  entries: readonly CollectionEntry[];
  rows: Rows;
  /** All documents, one a line; nothing is added any more once its file is taken over. */
  lines: Spool;
}

/** Makes what holds the whole collection. */
export async function putCollection(collection: Collection, program: string, files: KeptFiles): Promise<void> {
  const { issues, works, entries, rows, lines } = collection;
  const hash = lines.close();
  const put = (name: string, make: () => string | Uint8Array | Iterable<string>): Promise<void> =>
    files.put(`/data/${name}`, [program, hash, JSON.stringify([issues, works])], make);
  files.take('/data/documents.ndjson', lines.path, hash);
  await put('documents.zip', () => toZip([['documents.ndjson', files.read('/data/documents.ndjson')]]));
  await put('documents.json', () => toJson(z.array(collectionEntrySchema), [...entries]));
  await put('gazettes.json', () => toJson(z.array(gazetteSchema), [...issues]));
  await put('works.json', () => toJson(z.array(workSchema), [...works]));
  for (const name of TABLE_NAMES) {
    await put(`${name}.csv`, () => tableAsCsv(name, rows));
    await put(`${name}.parquet`, () => tableAsParquet(name, rows));
  }
  await put('gongbao.sqlite', () => writeSqlite(rows));
}
