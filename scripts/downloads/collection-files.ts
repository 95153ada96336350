import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { collectionEntry, collectionEntrySchema } from '../../src/gazette/export/collection-entry.ts';
import { toJson, toJsonLine } from '../../src/gazette/export/export-json.ts';
import { COLLECTION_FILES } from '../../src/gazette/export/formats.ts';
import { publishedDocumentSchema, type Made } from '../../src/gazette/export/made.ts';
import {
  rowOfPromise,
  rowOfTask,
  rowOfWork,
  rowsOfIndicator,
  TABLE_NAMES,
} from '../../src/gazette/export/data/tables.ts';
import { tableAsCsv, tableAsParquet } from '../../src/gazette/export/data/write-tables.ts';
import { toZip } from '../../src/gazette/export/zip.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { gazetteSchema, type GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import { indicatorSchema } from '../../src/gazette/model/indicator.ts';
import { planGraphSchema } from '../../src/gazette/model/plan.ts';
import { promisedTextSchema } from '../../src/gazette/model/promised-text.ts';
import { taskOrganSchema, taskSchema } from '../../src/gazette/model/task.ts';
import { workSchema, type Work } from '../../src/gazette/model/work.ts';
import type { Derived } from '../lib/conversion/derive.ts';
import { secondsSince, type KeptFiles } from './kept-files.ts';
import { Spool } from './spool.ts';
import { SpooledRows } from './spooled-rows.ts';
import { writeSqlite } from './write-sqlite.ts';

/** What all documents together give. */
export interface Collection {
  issues: readonly GazetteIssue[];
  works: readonly Work[];
  /** What is read from all documents together. */
  derived: Derived;
  /** One at a time: they may not fit into memory. */
  documents: Iterable<GazetteDocument>;
  /** A hash over all documents, and over the address of the site, which the graph names. */
  hash: string;
  /** What its files say of their making. */
  made: Made;
  /** Works and relations as RDF. */
  turtle: () => string;
  /** The same for programs that draw graphs. */
  graphml: () => string;
}

/** Makes what holds the whole collection. */
export async function putCollection(collection: Collection, program: string, files: KeptFiles): Promise<void> {
  const { issues, works, derived, documents, made, hash } = collection;
  const from = [program, hash, JSON.stringify([issues, works, derived, made])];
  for (const work of works) {
    const text = toJson(workSchema, work);
    await files.put(`${work.url}work.json`, [text], () => text);
  }
  if (files.keep(COLLECTION_FILES, from)) return;
  const started = process.cpuUsage();
  const spools = `${files.placeOf('')}.spools`;
  const lines = new Spool(join(spools, 'documents.ndjson'));
  const spooled = new SpooledRows(join(spools, 'rows'));
  const entries = Array.from(documents, (document) => {
    lines.append(toJsonLine(publishedDocumentSchema, { ...document, made }));
    spooled.addDocument(document);
    return collectionEntry(document);
  });
  spooled.add('works', works.map(rowOfWork));
  spooled.add('tasks', derived.ledger.tasks.map(rowOfTask));
  spooled.add('indicators', derived.indicators.flatMap(rowsOfIndicator));
  spooled.add('promises', derived.promises.map(rowOfPromise));
  const rows = spooled.close();
  lines.close();
  const put = (name: string, make: () => string | Uint8Array | Iterable<string>): Promise<void> =>
    files.put(`/data/${name}`, from, make);
  files.take('/data/documents.ndjson', lines.path, from, secondsSince(started));
  await put('documents.zip', () => toZip([['documents.ndjson', files.read('/data/documents.ndjson')]]));
  await put('documents.json', () => toJson(z.array(collectionEntrySchema), entries));
  await put('gazettes.json', () => toJson(z.array(gazetteSchema), [...issues]));
  await put('works.json', () => toJson(z.array(workSchema), [...works]));
  await put('plans.json', () => toJson(planGraphSchema, derived.plans));
  await put('tasks.json', () => toJson(z.array(taskSchema), derived.ledger.tasks));
  await put('task-organs.json', () => toJson(z.array(taskOrganSchema), derived.ledger.organs));
  await put('indicators.json', () => toJson(z.array(indicatorSchema), [...derived.indicators]));
  await put('promises.json', () => toJson(z.array(promisedTextSchema), [...derived.promises]));
  await put('graph.ttl', collection.turtle);
  await put('graph.graphml', collection.graphml);
  for (const name of TABLE_NAMES) {
    await put(`${name}.csv`, () => tableAsCsv(name, rows));
    await put(`${name}.parquet`, () => tableAsParquet(name, rows, made));
  }
  await put('gongbao.sqlite', () => writeSqlite(rows, made));
  rmSync(spools, { recursive: true });
}
