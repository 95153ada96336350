import type { Part } from '../model/document.ts';
import { genreIs, genreOf } from '../scan/genre.ts';
import { issuedTitle } from '../scan/issued-title.ts';
import { withoutIssuers } from '../scan/issuer.ts';

/**
 * Title for lists: what a notice issues where it issues one thing, else the title without its issuers. An order has no
 * other name than that of its instrument.
 */
export function shortTitleOf(title: string, parts: readonly Part[]): string {
  const matter = withoutIssuers(title);
  const issued = issuedTitle(matter);
  const [first, ...others] = parts[0]?.role === 'notice' ? parts.filter((part) => part.role === 'instrument') : [];
  // 例：中华人民共和国主席令
  const isBare = matter === genreOf(title) || (genreIs(genreOf(title), 'issues') && !title.includes('关于'));
  if (issued === null) return first && isBare ? first.title : matter;
  return first && others.length === 0 ? first.title : issued;
}
