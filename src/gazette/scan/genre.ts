import { anyOf, fromWords, words } from '../lexicon/words.ts';
import { bareTitle } from './bare-title.ts';

const reGenre = fromWords(() => new RegExp(`${anyOf('genres')}$`));

/** 文种 that ends `title`, brackets behind it left aside: 办法（试行） → 办法; null where none does. */
export function genreOf(title: string): string | null {
  return reGenre().exec(bareTitle(title))?.[0] ?? null;
}

/** Whether texts of this 文种 have a tag of `lexicon/genres.json`: may issue another, plan a period … */
export function genreIs(
  genre: string | null,
  tag: 'issues' | 'public' | 'plans' | 'programme' | 'tables' | 'lasts' | 'undertakes',
): boolean {
  return genre !== null && words('genres', tag).includes(genre);
}
