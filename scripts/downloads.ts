/**
 * `node scripts/downloads.ts [--content DIR --as-of YYYY-MM-DD --site URL]`
 *
 * Makes what readers and programs take away: every document in each format, its long tables as CSV, every gazette as a
 * whole, and the collection under `data/`. The files are made in a folder that is kept, and only where something has
 * changed; pages say how large they are. `scripts/put-downloads.ts` puts them on the site.
 */
import { readFileSync } from 'node:fs';
import { collectionEntry, type CollectionEntry } from '../src/gazette/export/collection-entry.ts';
import { rowOfWork, rowsOfDocument, type Rows } from '../src/gazette/export/data/tables.ts';
import { toJsonLine } from '../src/gazette/export/export-json.ts';
import { documentSchema, type GazetteDocument } from '../src/gazette/model/document.ts';
import { downloadsFolder } from '../src/site-config.ts';
import { putCollection } from './downloads/collection-files.ts';
import { putDocument } from './downloads/document-files.ts';
import { putGazette } from './downloads/gazette-files.ts';
import { hashOfProgram, KeptFiles } from './downloads/kept-files.ts';
import { TYPESETTER } from './downloads/typesetter.ts';
import { readOptions, type Options } from './lib/options.ts';
import { startProgress } from './lib/progress.ts';
import { readDocuments, readIssues, readWorks } from './lib/read-content.ts';
import { terminal } from './lib/terminal.ts';

if (import.meta.main) await main(readOptions());

/** @throws where a document names a gazette that the content does not have */
export async function main({ content, asOf, site }: Pick<Options, 'content' | 'asOf' | 'site'>): Promise<void> {
  const issues = readIssues(content);
  const works = readWorks(content);
  const dates = new Map([...readDocuments(content)].map(({ id, dateSigned }) => [id, dateSigned]));
  const files = new KeptFiles(downloadsFolder(content));
  const program = hashOfProgram();
  const common = { site, asOf, dates, generator: nameOfProgram(), typesetter: TYPESETTER };
  const entries: CollectionEntry[] = [];
  const lines: string[] = [];
  const rows: Rows = { documents: [], passages: [], references: [], works: works.map(rowOfWork) };
  const progress = startProgress();
  progress.start(dates.size + issues.length);
  const printedIn = new Map<string, GazetteDocument[]>(issues.map(({ id }) => [id, []]));
  for (const document of readDocuments(content)) {
    const issue = issues.find(({ id }) => id === document.gazette.id);
    if (!issue)
      throw new Error(`${document.id}: unexpected gazette ${document.gazette.id}, expected one of the content`);
    await putDocument(document, { ...common, issue }, program, files);
    printedIn.get(issue.id)?.push(document);
    entries.push(collectionEntry(document));
    lines.push(toJsonLine(documentSchema, document));
    for (const [name, added] of Object.entries(rowsOfDocument(document))) rows[name as keyof Rows].push(...added);
    progress.step(document.id);
  }
  for (const issue of issues) {
    const printed = (printedIn.get(issue.id) ?? []).sort((a, b) => a.gazette.seq - b.gazette.seq);
    await putGazette(issue, printed, { ...common, issue }, program, files);
    progress.step(issue.id);
  }
  await putCollection({ issues, works, entries, rows, lines: lines.join('') }, program, files);
  files.close();
  progress.stop();
  terminal.log(`${entries.length} documents, ${issues.length} gazettes and ${works.length} works to take away`);
}

function nameOfProgram(): string {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'name' | 'version', string>;
  return `${name} ${version}`;
}
