import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onlyChosen } from '../../src/chosen-formats.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import type { PlanGraph } from '../../src/gazette/model/plan.ts';
import type { TaskLedger } from '../../src/gazette/model/task.ts';
import type { Indicator } from '../../src/gazette/model/indicator.ts';
import type { PromisedText } from '../../src/gazette/model/promised-text.ts';
import type { Work } from '../../src/gazette/model/work.ts';
import type { Derived } from './conversion/derive.ts';

/** Name of the list of addresses in the content. */
export const PERMALINKS = 'permalinks.txt';

/** The trees that `convert` wrote, one at a time and in the order of their ids: a collection may not fit into memory. */
export function* readDocuments(content: string): Generator<GazetteDocument> {
  for (const file of jsonFiles(join(content, 'documents'))) yield readTree(file);
}

/** The tree of one document. */
export function readDocument(content: string, id: string): GazetteDocument {
  return readTree(join(content, 'documents', `${id}.json`));
}

/** All gazettes in the order of their ids. */
export function readIssues(content: string): GazetteIssue[] {
  return jsonFiles(join(content, 'gazettes')).map((file) => readJson(file) as GazetteIssue);
}

/** What the collection knows only from being cited; nothing where no document cites anything. */
export function readWorks(content: string): Work[] {
  const file = join(content, 'works.json');
  return existsSync(file) ? (readJson(file) as Work[]) : [];
}

/** How the plans hang together; nothing where there are none. */
export function readPlans(content: string): PlanGraph {
  const file = join(content, 'plans.json');
  return existsSync(file) ? (readJson(file) as PlanGraph) : { plans: [], edges: [], doubts: [] };
}

/** Who has to do what; nothing in a collection that was converted before there was a ledger. */
export function readTasks(content: string): TaskLedger {
  const file = join(content, 'tasks.json');
  return existsSync(file) ? (readJson(file) as TaskLedger) : { tasks: [], organs: [] };
}

/** The rows of the tables of targets; nothing where the content was written before there were any. */
export function readIndicators(content: string): Indicator[] {
  const file = join(content, 'indicators.json');
  return existsSync(file) ? (readJson(file) as Indicator[]) : [];
}

/** The texts that plans promise; nothing where the content was written before there were any. */
export function readPromises(content: string): PromisedText[] {
  const file = join(content, 'promises.json');
  return existsSync(file) ? (readJson(file) as PromisedText[]) : [];
}

/** What is read from all documents together. */
export function readGathered(content: string): Derived {
  return {
    plans: readPlans(content),
    ledger: readTasks(content),
    indicators: readIndicators(content),
    promises: readPromises(content),
  };
}

/** Every address that was ever published, from `permalinks.txt`. */
export function readPermalinks(content: string): string[] {
  const file = join(content, PERMALINKS);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => join(folder, name));
}

/** A document has the downloads that are made. */
function readTree(file: string): GazetteDocument {
  const document = readJson(file) as GazetteDocument;
  return { ...document, downloads: onlyChosen(document.downloads) };
}

/** These files are our own: what `convert` has checked is not checked again. */
function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
