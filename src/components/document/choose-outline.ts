import type { OutlineEntry } from '../../gazette/model/front-matter.ts';

/** Entries that a reader can take in beside the text; the fullest document of the five gazettes has 500 headings. */
const ENOUGH = 60;

/** The upper levels of an outline: all where they are few, else as many levels as stay readable, but at least two. */
export function chooseOutline(outline: readonly OutlineEntry[]): OutlineEntry[] {
  const deepest = Math.max(1, ...outline.map((entry) => entry.level));
  for (let level = deepest; level > 1; level--) {
    const chosen = outline.filter((entry) => entry.level <= level);
    if (chosen.length <= ENOUGH) return chosen;
  }
  return outline.filter((entry) => entry.level <= 1);
}
