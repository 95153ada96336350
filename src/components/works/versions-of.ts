import { readTree } from '../document/read-tree.ts';
import { wordingOf } from '../../gazette/compare/wording-of.ts';
import type { GazetteDocument, Part } from '../../gazette/model/document.ts';
import type { FrontMatter } from '../../gazette/model/front-matter.ts';
import { perObject } from '../../gazette/model/per-object.ts';
import type { Wording } from '../../gazette/model/provision.ts';
import type { Work } from '../../gazette/model/work.ts';

/** The documents of a collection by their ids. */
export type Documents = ReadonlyMap<string, FrontMatter>;

/** Of documents what they do to others. */
type AmendingDocuments = ReadonlyMap<string, Pick<FrontMatter, 'url' | 'title' | 'acts' | 'consolidations'>>;

/** The text of a work from a day on, as it is printed or as this site makes it of the acts of a decision. */
export interface WorkVersion {
  /** ISO 8601: part of the address. */
  from: string;
  wording: Wording;
  /** The page of the document that prints it; null where none does. */
  url: string | null;
  /** What made it so. */
  by: { title: string; url: string | null } | null;
  /** What the acts of that decision say, and which of them were not clear. */
  acts: NonNullable<FrontMatter['acts']>;
  unclear: readonly { place: string; why: string }[];
}

/**
 * The texts of articles of a work of which the day is known, first to last; a day of which there are two is left out.
 *
 * @param read the tree of a document
 */
export function versionsOf(
  work: Work,
  documents: AmendingDocuments,
  read: (id: string) => Pick<GazetteDocument, 'parts'> = readTree,
): WorkVersion[] {
  if (work.editions.length === 0) return [];
  const { acts, consolidations } = amendmentsIn(documents);
  const actsOn = (from: string): WorkVersion['acts'] => (acts.get(work.id) ?? []).filter((act) => act.from === from);
  const printed = work.editions.flatMap(({ document, part: printedIn, url, from, by }): WorkVersion[] => {
    const part = partOf(read(document), printedIn);
    if (from === null || !part) return [];
    const maker = by?.title ? { title: by.title, url: by.url } : null;
    return [{ from, wording: wordingOf(part.children), url, by: maker, acts: actsOn(from), unclear: [] }];
  });
  const made = (consolidations.get(work.id) ?? []).flatMap(({ by, one }): WorkVersion[] =>
    one.from !== null && one.wording !== null
      ? [{ from: one.from, wording: one.wording, url: null, by, acts: actsOn(one.from), unclear: one.unclear }]
      : [],
  );
  const versions = [...printed, ...made].filter(({ wording }) => wording.articles.length > 0);
  const alone = versions.filter(({ from }) => versions.filter((other) => other.from === from).length === 1);
  return alone.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The part of a document that prints a text: the one that is named, for a decision prints what it has amended as well. */
export function partOf({ parts }: Pick<GazetteDocument, 'parts'>, name: string | undefined): Part | undefined {
  return parts.find(({ id, role }) => (name === undefined ? role === 'instrument' : id === name));
}

/** Whether a work may have more than one text: without reading any. */
export function mayHaveSeveral({ id, editions }: Pick<Work, 'id' | 'editions'>, documents: AmendingDocuments): boolean {
  return editions.length > 1 || (editions.length === 1 && amendmentsIn(documents).consolidations.has(id));
}

/** What decisions of the collection do, by the work that they change. */
const amendmentsIn = perObject((documents: AmendingDocuments) => {
  const all = [...documents.values()];
  const acts = all.flatMap((document) => (document.acts ?? []).filter(({ executed }) => executed));
  const consolidations = all.flatMap(({ url, title, consolidations: own = [] }) =>
    own.map((one) => ({ by: { title, url }, one })),
  );
  return {
    acts: Map.groupBy(acts, ({ target }) => target.work),
    consolidations: Map.groupBy(consolidations, ({ one }) => one.work),
  };
});
