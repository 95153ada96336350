import { within } from '../limits/within.ts';

/** A stretch of a text, half-open, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Outermost 《…》 of a text, those that hold another (《关于印发《…》的通知》) as one. A 《 that is never closed, or too
 * late, is no title.
 */
export function findTitles(text: string): Stretch[] {
  const titles: Stretch[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '《') open.push(i);
    else if (text[i] === '》') {
      const start = open.pop();
      if (start === undefined || !within('longestTitle', i + 1 - start)) continue;
      // What this one holds is part of it.
      while ((titles.at(-1)?.start ?? -1) > start) titles.pop();
      titles.push({ start, end: i + 1 });
    }
  }
  return titles;
}
