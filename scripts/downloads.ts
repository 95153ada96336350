/**
 * `node scripts/downloads.ts [--content DIR --as-of YYYY-MM-DD --site URL]`
 *
 * Makes what readers and programs take away: every document in each format, its long tables as CSV, every gazette as a
 * whole, and the collection under `data/`. The files are made in a folder that is kept, and only where something has
 * changed; pages say how large they are. `scripts/put-downloads.ts` puts them on the site.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeGraphml } from '../src/gazette/export/data/write-graphml.ts';
import { writeTurtle } from '../src/gazette/export/data/write-turtle.ts';
import { madeWith } from '../src/gazette/export/made.ts';
import { downloadsFolder, redHead } from '../src/site-config.ts';
import { putCollection } from './downloads/collection-files.ts';
import { putDocument } from './downloads/document-files.ts';
import { putGazette } from './downloads/gazette-files.ts';
import { hashOfProgram, KeptFiles } from './downloads/kept-files.ts';
import { TYPESETTER } from './downloads/typesetter.ts';
import { readOptions, type Options } from './lib/options.ts';
import { incomplete, orStop } from './lib/or-stop.ts';
import { startProgress } from './lib/progress.ts';
import {
  readDocument,
  readDocuments,
  readIndicators,
  readIssues,
  readPlans,
  readPromises,
  readTasks,
  readWorks,
} from './lib/read-content.ts';
import { terminal } from './lib/terminal.ts';

if (import.meta.main) await orStop(() => main(readOptions()), incomplete);

/** @throws where a document names a gazette that the content does not have */
export async function main({ content, asOf, site }: Pick<Options, 'content' | 'asOf' | 'site'>): Promise<void> {
  const issues = readIssues(content);
  const works = readWorks(content);
  // A collection may not fit into memory: of a document only what all need is kept.
  const dates = new Map(readDocuments(content).map(({ id, dateSigned }) => [id, dateSigned]));
  const files = new KeptFiles(downloadsFolder(content));
  const program = hashOfProgram();
  const common = { site, asOf, dates, generator: nameOfProgram(), redHead, typesetter: TYPESETTER };
  const all = createHash('sha256').update(site);
  const progress = startProgress();
  progress.start(dates.size + issues.length);
  const printedIn = new Map<string, { id: string; seq: number }[]>(issues.map(({ id }) => [id, []]));
  for (const document of readDocuments(content)) {
    const issue = issues.find(({ id }) => id === document.gazette.id);
    if (!issue)
      throw new Error(`${document.id}: unexpected gazette ${document.gazette.id}, expected one of the content`);
    await putDocument(document, { ...common, issue }, program, files);
    printedIn.get(issue.id)?.push({ id: document.id, seq: document.gazette.seq });
    all.update(JSON.stringify(document));
    progress.step(document.id);
  }
  for (const issue of issues) {
    const printed = (printedIn.get(issue.id) ?? []).sort((a, b) => a.seq - b.seq);
    const documents = printed.map(({ id }) => readDocument(content, id));
    await putGazette(issue, documents, { ...common, issue }, program, files);
    progress.step(issue.id);
  }
  const derived = {
    plans: readPlans(content),
    ledger: readTasks(content),
    indicators: readIndicators(content),
    promises: readPromises(content),
  };
  const collection = {
    issues,
    works,
    derived,
    documents: readDocuments(content),
    made: madeWith(common),
    hash: all.digest('hex'),
    turtle: () => writeTurtle(works, readDocuments(content), { site }),
    graphml: () => writeGraphml(works, readDocuments(content), { site }),
  };
  await putCollection(collection, program, files);
  files.close();
  progress.stop();
  terminal.log(`${dates.size} documents, ${issues.length} gazettes and ${works.length} works to take away`);
}

function nameOfProgram(): string {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'name' | 'version', string>;
  return `${name} ${version}`;
}
