import { anyOf, fromWords } from '../lexicon/words.ts';
import { genreOf } from './genre.ts';
import { issuing, withoutIssuers } from './issuer.ts';
import { findTitles } from './titles.ts';

/** 例：关于印发《海淀区…办法》的通知 · 印发本区关于…的通知 · 转发区商务局关于…的通知 */
const reWrapping = fromWords(
  () => new RegExp(`^(?:关于)?(?:(${anyOf('verbs', 'announces')})|${issuing()})(.+?)的?${anyOf('genres', 'issues')}$`),
);

/**
 * What a notice issues, as its title without issuers names it: without the 《》 round it, without its own issuers; null
 * where it names no document. 例：关于公布|省级非物质文化遗产名录|的通知 · not 关于公布第二批全国重点文物保护单位的通知
 */
export function issuedTitle(matter: string): string | null {
  const [, announces, named] = reWrapping().exec(matter) ?? [];
  if (named === undefined) return null;
  const [title, ...others] = findTitles(named);
  if (title && others.length === 0 && title.end === named.length) return named.slice(title.start + 1, -1);
  const isText = announces === undefined || title !== undefined || genreOf(named) !== null;
  return isText ? withoutIssuers(named) : null;
}
