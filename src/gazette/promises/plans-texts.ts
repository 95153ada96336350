import { words } from '../lexicon/words.ts';
import type { GazetteDocument } from '../model/document.ts';
import { readTitle } from '../plans/read-title.ts';

/** Whether a document says what is to be done: a plan, or an opinion or measures that are carried out like one. */
export function plansTexts({ parts }: Pick<GazetteDocument, 'parts'>): boolean {
  const genres = [...words('genres', 'plans'), ...words('genres', 'undertakes')];
  return parts.some(
    ({ role, genre, title }) =>
      role === 'instrument' && ((genre !== null && genres.includes(genre)) || readTitle(title).isPlan),
  );
}
