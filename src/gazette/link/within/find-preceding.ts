import type { GazetteNode } from '../../model/nodes.ts';
import { HAN_DIGIT, parseNumeral } from '../../text/numerals.ts';
import { articlesOf, itemsOf, paragraphsOf, placesIn } from '../find-in-part.ts';
import { articleOf, type Passage } from '../passages.ts';
import type { InternalSpan } from './internal-span.ts';

/** 例：前款规定 · 前两款 · 前条 · 前三项; not 提前条件, 目前项目 */
const RE_PRECEDING = new RegExp(`前([${HAN_DIGIT}两十])?([款条项])(?![件目款])`, 'g');

/** Links of 前款, 前两款, 前条 and 前三项 in an article to what stands before. */
export function findPreceding(passage: Passage): InternalSpan[] {
  return Array.from(passage.text.matchAll(RE_PRECEDING), (match): InternalSpan => {
    const [all, count = '一', kind] = match;
    const siblings = siblingsOf(passage, kind ?? '');
    const places = placesIn(siblings);
    const own = passage.trail.map((node) => places.get(node)).find((place) => place !== undefined) ?? 0;
    const targets = siblings.slice(Math.max(0, own - (parseNumeral(count) ?? 1)), own).map(({ id }) => id);
    return { kind: 'internal', start: match.index, end: match.index + all.length, targets };
  }).filter((span) => span.targets.length > 0);
}

const NONE: readonly GazetteNode[] = [];

function siblingsOf(passage: Passage, kind: string): readonly GazetteNode[] {
  const article = articleOf(passage);
  if (!article) return NONE;
  if (kind === '条') return passage.part ? articlesOf(passage.part) : NONE;
  if (kind === '款') return paragraphsOf(article);
  // 前三项 in a closing paragraph means the 项 above it, in an 项 those of its own list.
  const holder = passage.trail.find((node) => node.type === 'paragraph');
  return holder ? itemsOf(holder) : NONE;
}
