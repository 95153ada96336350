import { madeOn } from '../link/works/text-dates.ts';
import { titleKey } from '../link/targets/title-key.ts';
import type { GazetteDocument, Part } from '../model/document.ts';
import type { Wording } from '../model/provision.ts';
import type { IsoDate } from '../model/values.ts';
import { wordingOf } from '../compare/wording-of.ts';

/** A text of articles as a gazette prints it, or as acts make it of one that is printed. */
export interface Version {
  /** Id of the work, or what is left of the title where the collection knows none. */
  work: string;
  /** The day on which it was made: signed, or last amended. */
  made: IsoDate;
  wording: Wording;
  /** Null where it is not printed. */
  document: GazetteDocument | null;
  part: Part | null;
}

/**
 * All texts of articles of a document whose day is known. A decision may print what it amends behind itself: that is a
 * text of another work, made on the same day.
 *
 * @param workOf the work that has a title
 */
export function versionsIn(document: GazetteDocument, workOf: (title: string) => string | null): Version[] {
  const made = madeOn(document) ?? document.dateEffective;
  if (made === null) return [];
  const instruments = document.parts.filter(({ role }) => role === 'instrument');
  return instruments.flatMap((part, i) => {
    const wording = wordingOf(part.children);
    if (wording.articles.length === 0) return [];
    const own = i === 0 ? document.work.id : (workOf(part.title) ?? titleKey(part.title).core);
    return [{ work: own, made, wording, document, part }];
  });
}
