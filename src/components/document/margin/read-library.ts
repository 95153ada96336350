import type { GazetteDocument } from '../../../gazette/model/document.ts';
import { asOf } from '../../../site-config.ts';
import type { ChangedArticle } from '../../works/changed-articles.ts';
import { readCited } from '../../works/read-cited.ts';
import { readTree } from '../read-tree.ts';
import type { Library } from './library.ts';

/** What a document cites, amends and is cited by, as far as the collection has it. */
export async function readLibrary(
  { id, references, acts, citedBy }: GazetteDocument,
  changed: readonly ChangedArticle[],
): Promise<Library> {
  const documents = [
    ...references.flatMap(({ target }) => (target.kind === 'document' ? [target.id] : [])),
    ...acts.flatMap(({ target }) => target.document ?? []),
    ...citedBy.map((citing) => citing.id),
  ].filter((other) => other !== id);
  return {
    ...(await readCited(references)),
    changed,
    asOf,
    documents: new Map([...new Set(documents)].map((other) => [other, readTree(other)])),
  };
}
