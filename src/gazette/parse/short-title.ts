import type { Part } from '../model/document.ts';
import { withoutIssuers } from '../scan/issuer.ts';
import { issuedTitle, withoutQuotes } from './issued-title.ts';

/** Title for lists: what a notice issues where it issues one thing, else the title without its issuers. */
export function shortTitleOf(title: string, parts: readonly Part[]): string {
  const matter = withoutIssuers(title);
  const instruments = parts.filter((part) => part.role === 'instrument');
  const issued = issuedTitle(matter);
  if (issued === null) return matter;
  const own = parts[0]?.role === 'notice' && instruments.length === 1 ? instruments[0]?.title : undefined;
  return own ?? withoutQuotes(issued);
}
