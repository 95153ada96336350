import type { PrintedEntry } from './read-contents.ts';

/** English titles by the entry that they translate: the entries on the same page, in order. */
export function matchEnglish(
  entries: readonly PrintedEntry[],
  english: readonly PrintedEntry[],
): Map<PrintedEntry, string> {
  const titles = new Map<PrintedEntry, string>();
  for (const entry of entries) {
    if (entry.page === null) continue;
    const place = entries.filter((e) => e.page === entry.page).indexOf(entry);
    const match = english.filter((e) => e.page === entry.page)[place];
    if (match) titles.set(entry, match.title);
  }
  return titles;
}
