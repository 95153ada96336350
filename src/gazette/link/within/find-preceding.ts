import type { Article } from '../../model/nodes.ts';
import { HAN_NUMERAL, parseNumeral } from '../../text/numerals.ts';
import { walkNodes } from '../../model/walk-nodes.ts';
import type { InternalSpan } from './internal-span.ts';
import { articleOf, type Passage } from '../passages.ts';

/** 例：前款规定 · 前两款 · 前条 · 前三项; not 提前条件, 目前项目 */
const RE_PRECEDING = new RegExp(`前([${HAN_NUMERAL}])?([款条项])(?![件目款])`, 'g');

/** Links of 前款, 前两款, 前条 and 前三项 in an article to what stands before. */
export function findPreceding(passage: Passage): InternalSpan[] {
  const article = articleOf(passage);
  if (!article) return [];
  return Array.from(passage.text.matchAll(RE_PRECEDING), (match): InternalSpan => {
    const [all, count = '一', kind] = match;
    const siblings = siblingsOf(passage, article, kind ?? '');
    const own = siblings.findIndex((id) => passage.trail.some((node) => node.id === id));
    const targets = siblings.slice(Math.max(0, own - (parseNumeral(count) ?? 1)), Math.max(0, own));
    return { kind: 'internal', start: match.index, end: match.index + all.length, targets };
  }).filter((span) => span.targets.length > 0);
}

function siblingsOf({ part, trail }: Passage, article: Article, kind: string): string[] {
  if (kind === '条')
    return part ? [...walkNodes(part.children)].flatMap((n) => (n.type === 'article' ? [n.id] : [])) : [];
  if (kind === '款') return idsOf(article, 'paragraph');
  // 前三项 in a closing paragraph means the 项 above it, in an 项 those of its own list.
  const holder = trail.find((node) => node.type === 'paragraph');
  return holder?.type === 'paragraph' ? idsOf(holder, 'item') : [];
}

function idsOf(holder: Pick<Article, 'children'>, type: 'paragraph' | 'item'): string[] {
  return holder.children.flatMap((node) => (node.type === type ? [node.id] : []));
}
