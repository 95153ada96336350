import type { OutlineEntry } from '../../gazette/model/front-matter.ts';
import { placeOfId } from '../../gazette/text/place-of-id.ts';

/** Longest piece of a heading without a label in the name of a place. */
const MAX_CHARACTERS = 12;

// 例：art_1__para_1
const RE_FIRST_PARAGRAPH = /__para_1$/u;

/** Where a node stands, in words: its article, else the labels of the headings above it, 附件1二、（一）. */
export function placeOf(id: string, outline: readonly OutlineEntry[]): string {
  const above = outline.filter((entry) => id === entry.id || id.startsWith(`${entry.id}__`));
  const [part] = above;
  // The first 款 is not told from an article that has no other.
  const article = placeOfId(id.replace(RE_FIRST_PARAGRAPH, ''));
  if (article !== null) return part?.level === 0 ? `${part.label ?? ''}${article}` : article;
  return above.map(({ label, text }) => label ?? text.slice(0, MAX_CHARACTERS)).join('') || '正文';
}
