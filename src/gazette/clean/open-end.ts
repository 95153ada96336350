import type { TextBlock } from '../model/block.ts';
import { withoutBracketsAtEnd } from '../scan/brackets.ts';
import { isOrgan } from '../scan/issuer.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';
import type { Break } from './break.ts';
import { isNamedValue } from './line-signs.ts';
import { endOf } from './sentence-end.ts';
import { findWordAcross } from './word-across.ts';
import { within } from '../limits/within.ts';

/** Ends of sentences and clauses inside a line, also in the half width that scanners write behind Han characters. */
const RE_SENTENCE = /[。；！？]|\p{sc=Han};/u;
const RE_CLAUSE = /[。；！？，]|\p{sc=Han}[,;]/u;

export function hasSentence(text: string): boolean {
  return RE_SENTENCE.test(text);
}

export function hasClause(text: string): boolean {
  return RE_CLAUSE.test(text);
}

/** A name and what belongs to it, no sentence. 例：责任单位：区农业农村局、区水务局 */
export function isList(block: TextBlock): boolean {
  return isNamedValue(block) && !hasClause(block.text.value);
}

/** A list of organs is complete where its last name is. 例：…、区交通局 · …、区城管执法局（打违办）, not …、区交通 */
export function endsInOrgan(list: string): boolean {
  const last = list.split(/[、：:]/).at(-1) ?? '';
  return isOrgan(withoutBracketsAtEnd(last));
}

/** A line that is longer than headings are, or than that of an article is. */
export function isLongText(block: TextBlock): boolean {
  const isArticle = block.label !== null && LABEL_KINDS[block.label.kind].opens === 'article';
  const { length } = block.text.value;
  const isLong = isArticle ? within('shortestCut', length) : !within('longestHeading', length);
  return isLong && !isList(block);
}

/**
 * A numbered line without end, unless it is longer than headings are or cut inside a word, or its siblings are
 * sentences and it is long enough to have been cut.
 */
export function isHeading({ first, before, after, findSiblings }: Break): boolean {
  if (hasSentence(before) || first.label === null || isLongText(first)) return false;
  const isText = hasClause(before) || LABEL_KINDS[first.label.kind].opens === 'article';
  if (isText && findWordAcross(before, after) !== null) return false;
  if (!within('shortestCut', before.length)) return true;
  const siblings = findSiblings();
  return (
    siblings.length === 0 || !siblings.every(({ text }) => hasSentence(text.value) || endOf(text.value) === 'stop')
  );
}
