import type { ContentsEntry } from '../../gazette/model/gazette-issue.ts';

/** Entries of a contents page that stand under one section name. */
export interface ContentsSection {
  name: string | null;
  entries: ContentsEntry[];
}

/** Consecutive entries of one section, in the order of the contents page. */
export function groupEntries(entries: readonly ContentsEntry[]): ContentsSection[] {
  const sections: ContentsSection[] = [];
  for (const entry of entries) {
    const last = sections.at(-1);
    if (last?.name === entry.section) last.entries.push(entry);
    else sections.push({ name: entry.section, entries: [entry] });
  }
  return sections;
}
