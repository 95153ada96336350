import type { GazetteDocument } from '../../gazette/model/document.ts';
import type { GazetteIssue } from '../../gazette/model/gazette-issue.ts';
import type { Task } from '../../gazette/model/task.ts';
import type { Work } from '../../gazette/model/work.ts';
import { nameIssue } from '../../gazette/wording/name-issue.ts';
import type { PackedName, PackedNames } from '../find/names.ts';

/** What a name needs of a document. */
type NamedDocument = Pick<GazetteDocument, 'id' | 'shortTitle' | 'docNumber' | 'dateSigned'>;

const DOCUMENTS = '/documents/';
const ORGANS = '/documents/issuer/';

/** The newest documents and the most cited works stand for a collection of any size: the file stays some 60 KB. */
const MOST = 1000;
/** Longer tasks are sentences, which are found in their document. */
const LONGEST_TASK = 24;

/**
 * The names that are suggested while a reader writes, and found with the documents.
 *
 * @param organs with the addresses of the lists of what they have issued
 */
export function namesOf(
  documents: readonly NamedDocument[],
  issues: readonly GazetteIssue[],
  works: readonly Work[],
  organs: readonly { name: string; url: string }[],
  tasks: readonly Pick<Task, 'task' | 'url'>[] = [],
): PackedNames {
  const newest = documents.toSorted((a, b) => (b.dateSigned ?? '').localeCompare(a.dateSigned ?? ''));
  // A work of which there is one text is found as that text.
  const others = works.filter(({ editions }) => editions.length !== 1);
  const cited = others.toSorted((a, b) => b.citedBy.length - a.citedBy.length);
  return {
    document: {
      at: DOCUMENTS,
      names: newest.slice(0, MOST).map(({ id, shortTitle, docNumber }) => [shortTitle, docNumber ?? '', id]),
    },
    work: {
      at: '/works/',
      names: cited.slice(0, MOST).map(({ id, title, docNumber }) => [title, docNumber ?? '', id]),
    },
    organ: { at: ORGANS, names: organs.map(({ name, url }) => [name, '', url.slice(ORGANS.length, -1)]) },
    task: { at: DOCUMENTS, names: shortTasks(tasks) },
    gazette: { at: '/gazettes/', names: issues.map((issue) => [nameIssue(issue), '', issue.id]) },
  };
}

/** Tasks that have a name, each once; the place in its document is where it is obliged. */
function shortTasks(tasks: readonly Pick<Task, 'task' | 'url'>[]): PackedName[] {
  const named = new Map<string, PackedName>();
  for (const { task, url } of tasks) {
    const name = task.trim();
    if (name.length > LONGEST_TASK || !url.startsWith(DOCUMENTS) || !url.includes('#') || named.has(name)) continue;
    named.set(name, [name, '', url.slice(DOCUMENTS.length)]);
  }
  return [...named.values()].slice(0, MOST);
}
