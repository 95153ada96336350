import type { OutlineEntry } from '../../gazette/model/front-matter.ts';
import type { Unit } from '../../gazette/model/units.ts';
import { joinLabel } from '../../gazette/text/join-label.ts';
import { firstSentence, linesOf, wordsOf } from './margin/words-of-place.ts';

/** Characters of a description that programs show of a link. */
const SHOWN = 150;
/** Characters by which an article is known. */
const IN_A_LINE = 30;
// 例：第三条 → 条，第一篇 → 篇；一、没有
const RE_KIND = /^第.+(\p{sc=Han})$/u;

/** What a unit is called among its like: 条, 篇, 章, else 部分. */
export function kindOfUnit({ label }: Unit['node']): string {
  return RE_KIND.exec(label ?? '')?.[1] ?? '部分';
}

/** What stands over a unit: 第三十三条, 第三十三条　退出, 五、审核标准. */
export function headUnit({ label, heading }: Unit['node']): string {
  return joinLabel(label, heading ?? '');
}

/** A unit in a line, for who may go there: by its heading, else by how it begins. */
export function nameUnit(node: Unit['node']): string {
  if (node.heading !== null) return headUnit(node);
  return joinLabel(node.label, cut(firstSentence(wordsOf(node)), IN_A_LINE));
}

/** How a unit begins, for a message that links to it: with its sentences, for its headings are in the way of them. */
export function describeUnit(node: Unit['node']): string {
  return cut((node.type === 'section' && linesOf(node)) || wordsOf(node), SHOWN);
}

function cut(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most)}……` : words;
}

/** What of the outline of a document stands in a unit, the outermost on level 1. */
export function outlineOfUnit(outline: readonly OutlineEntry[], { id }: Unit['node']): OutlineEntry[] {
  const own = outline.find((entry) => entry.id === id);
  const inside = outline.filter((entry) => entry.id.startsWith(`${id}__`));
  return inside.map((entry) => ({ ...entry, level: entry.level - (own?.level ?? 0) }));
}
