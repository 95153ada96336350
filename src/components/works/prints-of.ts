import type { FrontMatter } from '../../gazette/model/front-matter.ts';
import type { Work } from '../../gazette/model/work.ts';

/** The documents that print the editions of a work, and their reprints, by id. */
export function printsOf(
  { editions }: Pick<Work, 'editions'>,
  documents: ReadonlyMap<string, FrontMatter>,
): ReadonlyMap<string, FrontMatter> {
  const ids = editions.flatMap(({ document, reprints }) => [document, ...reprints]);
  return new Map(
    ids.flatMap((id) => {
      const document = documents.get(id);
      return document ? [[id, document] as const] : [];
    }),
  );
}
