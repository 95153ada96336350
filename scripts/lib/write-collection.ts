import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { gazetteSchema, type GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import { indicatorSchema } from '../../src/gazette/model/indicator.ts';
import { planGraphSchema } from '../../src/gazette/model/plan.ts';
import { promisedTextSchema } from '../../src/gazette/model/promised-text.ts';
import { taskLedgerSchema } from '../../src/gazette/model/task.ts';
import { workSchema, type Work } from '../../src/gazette/model/work.ts';
import { changeOver, prepareNext } from './change-over.ts';
import type { Derived } from './conversion/derive.ts';
import { writeFile } from './write-file.ts';

interface Collection {
  issues: readonly GazetteIssue[];
  documents: readonly GazetteDocument[];
  works: readonly Work[];
  derived: Derived;
  /** What is written of each document, in their order. */
  written: readonly { mdx: string; json: string }[];
}

/** What a collection consists of; whatever else lies in its folder (the ledger, a README) is not touched. */
const OWN = ['documents', 'gazettes', 'works.json', 'plans.json', 'tasks.json', 'indicators.json', 'promises.json'];
/** Of a ledger that was never put in its place. */
const LEFT_OVER = '.next';

/**
 * Writes a collection beside the one of before and changes it over when all of it is there.
 *
 * @param files that editors and convert write together and that have changed, by their names
 * @throws where the file system refuses: then all is as before, and nothing that was written stays
 */
export function writeCollection(content: string, collection: Collection, files: ReadonlyMap<string, string>): void {
  const next = prepareNext(content);
  try {
    writeOwn(next, collection);
    const others = existsSync(content) ? readdirSync(content).filter((name) => !OWN.includes(name)) : [];
    for (const name of others.filter((other) => !other.endsWith(LEFT_OVER)))
      cpSync(join(content, name), join(next, name), { recursive: true, preserveTimestamps: true });
    for (const [name, text] of files) writeFile(join(next, name), text);
    changeOver(content);
  } catch (error) {
    // A disk that is full would go on being so.
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
}

function writeOwn(next: string, { issues, documents, works, derived, written }: Collection): void {
  for (const [i, { id }] of documents.entries())
    for (const [type, text] of Object.entries(written[i] ?? {})) writeFile(join(next, `documents/${id}.${type}`), text);
  for (const issue of issues) writeJson(join(next, 'gazettes', `${issue.id}.json`), gazetteSchema, issue);
  writeJson(join(next, 'works.json'), z.array(workSchema), works);
  writeJson(join(next, 'plans.json'), planGraphSchema, derived.plans);
  writeJson(join(next, 'tasks.json'), taskLedgerSchema, derived.ledger);
  writeJson(join(next, 'indicators.json'), z.array(indicatorSchema), derived.indicators);
  writeJson(join(next, 'promises.json'), z.array(promisedTextSchema), derived.promises);
}

/** A field a line, as a diff is read. */
function writeJson(file: string, schema: z.ZodType, value: unknown): void {
  writeFile(file, `${JSON.stringify(schema.parse(value), null, 2)}\n`);
}
