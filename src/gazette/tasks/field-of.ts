import { LEXICON } from '../lexicon/lexicon.ts';
import { words } from '../lexicon/words.ts';

/** All themes, as readers see them. */
export const FIELDS: readonly string[] = [...new Set(LEXICON.themes.words.flatMap(({ as }) => as))];

/** What a plan is about, by its title; null where no word tells, or words of several themes do. */
export function fieldOf(title: string): string | null {
  const told = FIELDS.filter((theme) => words('themes', theme).some((word) => title.includes(word)));
  return told.length === 1 ? (told[0] ?? null) : null;
}
