import type { OutlineEntry } from '../../gazette/model/front-matter.ts';
import { placeOfId } from '../../gazette/text/place-of-id.ts';

/** Where a node stands, in words: its article, or the nearest heading of the outline above it. */
export function placeOf(id: string, outline: readonly OutlineEntry[]): string {
  const article = placeOfId(id);
  if (article !== null) return article;
  const above = outline.filter((entry) => id === entry.id || id.startsWith(`${entry.id}__`));
  return above.at(-1)?.text ?? '正文';
}
