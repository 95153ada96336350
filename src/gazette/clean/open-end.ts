import type { TextBlock } from '../model/block.ts';
import { isOrgan } from '../scan/issuer.ts';
import type { Break } from './break.ts';
import { isNamedValue } from './line-signs.ts';
import { endOf } from './sentence-end.ts';

/** Ends of sentences and clauses inside a line, also in the half width that scanners write behind Han characters. */
const RE_SENTENCE = /[。；！？]|\p{sc=Han};/u;
const RE_CLAUSE = /[。；！？，]|\p{sc=Han}[,;]/u;
const RE_BRACKETS_AT_END = /[（(][^（）()]*[）)]$/;
/** Shortest line that may be a cut one where the width of the line is unknown: below, headings are as long. */
export const SHORTEST_LINE = 20;

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
  return isOrgan(last.replace(RE_BRACKETS_AT_END, ''));
}

/** A numbered line without end, unless its siblings are sentences and it is long enough to have been cut. */
export function isHeading({ first, before, findSiblings }: Break): boolean {
  if (RE_SENTENCE.test(before) || first.label === null) return false;
  const siblings = before.length < SHORTEST_LINE ? [] : findSiblings();
  return (
    siblings.length === 0 || !siblings.every(({ text }) => RE_SENTENCE.test(text.value) || endOf(text.value) === 'stop')
  );
}
