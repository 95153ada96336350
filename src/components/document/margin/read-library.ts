import type { GazetteDocument } from '../../../gazette/model/document.ts';
import type { Work } from '../../../gazette/model/work.ts';
import { asOf } from '../../../site-config.ts';
import type { ChangedArticle } from '../../works/changed-articles.ts';
import type { DatedText } from '../../works/offered-texts.ts';
import { readTree } from '../read-tree.ts';
import type { Library } from './library.ts';

/** What a document cites, amends and is cited by, as far as the collection has it. */
export async function readLibrary(
  { id, references, acts, citedBy }: GazetteDocument,
  workOf: (id: string) => Promise<Work | undefined>,
  textsOf: (work: Work) => Promise<DatedText[]>,
  changed: readonly ChangedArticle[],
): Promise<Library> {
  const works = references.flatMap(({ target }) => target.work ?? []);
  const documents = [
    ...references.flatMap(({ target }) => (target.kind === 'document' ? [target.id] : [])),
    ...acts.flatMap(({ target }) => target.document ?? []),
    ...citedBy.map((citing) => citing.id),
  ].filter((other) => other !== id);
  const found = (await Promise.all([...new Set(works)].map(workOf))).filter((work) => work !== undefined);
  const texts = await Promise.all(found.map(async (work) => [work.id, await textsOf(work)] as const));
  return {
    works: new Map(found.map((work) => [work.id, work])),
    texts: new Map(texts),
    changed,
    asOf,
    documents: new Map([...new Set(documents)].map((other) => [other, readTree(other)])),
  };
}
