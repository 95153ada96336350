import type { GazetteDocument } from '../../../gazette/model/document.ts';
import type { Work } from '../../../gazette/model/work.ts';
import { readTree } from '../read-tree.ts';
import type { Library } from './library.ts';

/** What a document cites, amends and is cited by, as far as the collection has it. */
export async function readLibrary(
  { id, references, acts, citedBy }: GazetteDocument,
  workOf: (id: string) => Promise<Work | undefined>,
): Promise<Library> {
  const works = references.flatMap(({ target }) => (target.kind === 'work' ? [target.id] : []));
  const documents = [
    ...references.flatMap(({ target }) => (target.kind === 'document' ? [target.id] : [])),
    ...acts.flatMap(({ target }) => target.document ?? []),
    ...citedBy.map((citing) => citing.id),
  ].filter((other) => other !== id);
  const found = await Promise.all([...new Set(works)].map(workOf));
  return {
    works: new Map(found.flatMap((work) => (work ? [[work.id, work] as const] : []))),
    documents: new Map([...new Set(documents)].map((other) => [other, readTree(other)])),
  };
}
