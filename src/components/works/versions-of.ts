import { readTree } from '../document/read-tree.ts';
import { wordingOf } from '../../gazette/compare/wording-of.ts';
import type { FrontMatter } from '../../gazette/model/front-matter.ts';
import type { Wording } from '../../gazette/model/provision.ts';
import type { Work } from '../../gazette/model/work.ts';

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

/** The texts of articles of a work of which the day is known, first to last; a day of which there are two is left out. */
export function versionsOf(work: Work, documents: ReadonlyMap<string, FrontMatter>): WorkVersion[] {
  const all = [...documents.values()];
  const actsOn = (from: string): WorkVersion['acts'] =>
    all.flatMap(({ acts = [] }) =>
      acts.filter((act) => act.target.work === work.id && act.from === from && act.executed),
    );
  const printed = work.editions.flatMap(({ document, url, from, by }): WorkVersion[] => {
    const part = readTree(document).parts.find(({ role }) => role === 'instrument');
    if (from === null || !part) return [];
    const maker = by?.title ? { title: by.title, url: by.url } : null;
    return [{ from, wording: wordingOf(part.children), url, by: maker, acts: actsOn(from), unclear: [] }];
  });
  const made = all.flatMap(({ url, title, consolidations = [] }) =>
    consolidations.flatMap(({ work: id, from, wording, unclear }): WorkVersion[] =>
      id === work.id && from !== null && wording !== null
        ? [{ from, wording, url: null, by: { title, url }, acts: actsOn(from), unclear }]
        : [],
    ),
  );
  const versions = [...printed, ...made].filter(({ wording }) => wording.articles.length > 0);
  const alone = versions.filter(({ from }) => versions.filter((other) => other.from === from).length === 1);
  return alone.sort((a, b) => (a.from < b.from ? -1 : 1));
}
