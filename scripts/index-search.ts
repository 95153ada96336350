/**
 * `node scripts/index-search.ts [--content DIR --out DIR]`
 *
 * Writes what the search of the site loads to `search/` of the built site: its index and `api.js`, the module that pages
 * and other programs search with.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { facetsOf } from '../src/components/lists/facets.ts';
import type { GazetteDocument } from '../src/gazette/model/document.ts';
import type { GazetteIssue } from '../src/gazette/model/gazette-issue.ts';
import type { Task } from '../src/gazette/model/task.ts';
import type { Work } from '../src/gazette/model/work.ts';
import { bundleApi } from '../src/search/make/bundle-api.ts';
import { makeIndex } from '../src/search/make/make-index.ts';
import { namesOf } from '../src/search/make/names-of.ts';
import { pack } from '../src/search/make/pack.ts';
import { readOptions, type Options } from './lib/options.ts';
import { incomplete, orStop } from './lib/or-stop.ts';
import { readDocuments, readIssues, readTasks, readWorks } from './lib/read-content.ts';
import { writeFile } from './lib/write-file.ts';
import { terminal } from './lib/terminal.ts';

if (import.meta.main) await orStop(() => main(readOptions()), incomplete);

/** @throws Error where Pagefind refuses a document */
export async function main({ content, out }: Pick<Options, 'content' | 'out'>): Promise<void> {
  const bytes = await writeIndex(
    readDocuments(content),
    readIssues(content),
    join(out, 'search'),
    readWorks(content),
    readTasks(content).tasks,
  );
  terminal.log(`search index: ${(bytes / 1000).toFixed(0)} KB`);
}

/**
 * Writes all that a search loads into `folder`, and says how many bytes that is.
 *
 * @throws Error where Pagefind refuses a document
 */
export async function writeIndex(
  documents: Iterable<GazetteDocument>,
  issues: readonly GazetteIssue[],
  folder: string,
  works: readonly Work[] = [],
  tasks: readonly Task[] = [],
): Promise<number> {
  for (const part of ['text', 'outlines', 'words', 'pagefind'])
    rmSync(join(folder, part), { recursive: true, force: true });
  const named: ReturnType<typeof whatNames>[] = [];
  const index = await makeIndex(
    Iterator.from(documents).map((document) => (named.push(whatNames(document)), document)),
    issues,
  );
  const organs = facetsOf(named, issues).find(({ key }) => key === 'issuer')?.values ?? [];
  const names = { path: 'names.pack', content: pack(namesOf(named, issues, works, organs, tasks)) };
  const files = [...index, names, await bundleApi()];
  for (const { path, content } of files) writeFile(join(folder, path), content);
  return files.reduce((sum, { content }) => sum + content.length, 0);
}

/** Of a document no more than its names need: all of them may not fit into memory. */
function whatNames(document: GazetteDocument) {
  const { id, shortTitle, docNumber, gazette, dateSigned, issuers, genre, status } = document;
  return { id, shortTitle, docNumber, gazette, dateSigned, issuers, genre, status };
}
