/** Longest title taken for one: a missing 》 must not swallow the paragraph. The longest of five gazettes has 97 characters. */
const LONGEST_TITLE = 200;

export interface TitleSpan {
  start: number;
  end: number;
}

/**
 * Outermost 《…》 of a text, half-open, those that hold another (《关于印发《…》的通知》) as one. A 《 that is never
 * closed is no title.
 */
export function findTitles(text: string): TitleSpan[] {
  const titles: TitleSpan[] = [];
  let at = text.indexOf('《');
  while (at >= 0) {
    const end = closeOf(text, at);
    if (end !== null) titles.push({ start: at, end });
    at = text.indexOf('《', end ?? at + 1);
  }
  return titles;
}

function closeOf(text: string, start: number): number | null {
  let depth = 0;
  const limit = Math.min(text.length, start + LONGEST_TITLE);
  for (let i = start; i < limit; i++) {
    if (text[i] === '《') depth++;
    else if (text[i] === '》' && --depth === 0) return i + 1;
  }
  return null;
}
