import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeGraphml } from '../../src/gazette/export/data/write-graphml.ts';
import { writeTurtle } from '../../src/gazette/export/data/write-turtle.ts';
import { madeWith } from '../../src/gazette/export/made.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { redHead } from '../../src/site-config.ts';
import type { Options } from '../lib/options.ts';
import { startProgress } from '../lib/progress.ts';
import { readDocument, readDocuments, readGathered, readIssues, readWorks } from '../lib/read-content.ts';
import { putCollection } from './collection-files.ts';
import { putDocument } from './document-files.ts';
import { putGazette } from './gazette-files.ts';
import type { KeptFiles } from './kept-files.ts';
import { madeTextsOf, putMadeTexts } from './made-text-files.ts';
import { TYPESETTER } from './typesetter.ts';

/**
 * Makes of a collection what has changed: each document, each gazette, the whole.
 *
 * @param program a hash of what makes the files
 * @throws where a document names a gazette that the content does not have
 */
export async function makeDownloads(
  { content, asOf, site }: Pick<Options, 'content' | 'asOf' | 'site'>,
  program: string,
  files: KeptFiles,
): Promise<void> {
  const issues = readIssues(content);
  const works = readWorks(content);
  // A collection may not fit into memory: of a document only what all need is kept.
  const dates = new Map<string, GazetteDocument['dateSigned']>();
  const decisions = new Map<string, GazetteDocument>();
  for (const document of readDocuments(content)) {
    dates.set(document.id, document.dateSigned);
    if (document.consolidations.some(({ wording }) => wording !== null)) decisions.set(document.id, document);
  }
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
  const made = madeTextsOf(works, decisions, (id) => readDocument(content, id));
  await putMadeTexts(made, issues, common, program, files);
  const collection = {
    issues,
    works,
    derived: readGathered(content),
    documents: readDocuments(content),
    made: madeWith(common),
    hash: all.digest('hex'),
    turtle: () => writeTurtle(works, readDocuments(content), { site }),
    graphml: () => writeGraphml(works, readDocuments(content), { site }),
  };
  await putCollection(collection, program, files);
  progress.stop();
}

function nameOfProgram(): string {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'name' | 'version', string>;
  return `${name} ${version}`;
}
