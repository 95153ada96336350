import type { TextBlock } from '../model/block.ts';
import { genreOf } from '../scan/genre.ts';
import { isOrgan } from '../scan/issuer.ts';
import { closes, findUnclosed } from '../scan/brackets.ts';
import { cutBetween, runsToMargin } from './line-grid.ts';
import { isNamedValue, opensParagraph, standsAlone } from './line-signs.ts';
import { endOf } from './sentence-end.ts';
import { findWordAcross } from './word-across.ts';

/** What makes it certain that a line without end goes on in another. */
export type Evidence =
  | 'open-bracket' // the first opens 《 “ （, the second closes it
  | 'comma' // the first ends in ， or 、
  | 'word-across' // a word stands across the break
  | 'unfinished' // there are sentences, the last without end
  | 'full-line'; // no end, and the line runs to the margin

/** What the place tells. */
export interface Surroundings {
  /** Characters a line, null where unknown. */
  lineWidth: number | null;
  /** Paragraphs numbered before and after the first one. */
  findSiblings: () => readonly TextBlock[];
}

/** Ends of sentences and clauses inside a line, also in the half width that scanners write behind Han characters. */
const RE_SENTENCE = /[。；！？]|\p{sc=Han};/u;
const RE_CLAUSE = /[。；！？，]|\p{sc=Han}[,;]/u;
const RE_BRACKETS_AT_END = /[（(][^（）()]*[）)]$/;
/** Shortest line that may be a cut one where the width of the line is unknown: below, headings are as long. */
const SHORTEST_LINE = 20;

/**
 * Says why `first` goes on in `second`, or null where that is not certain. Labels, brackets, words and the ends of
 * sentences decide, not what the lines are in the document.
 */
export function findContinuation(first: TextBlock, second: TextBlock, around: Surroundings): Evidence | null {
  const [before, after] = [first.text.value, second.text.value];
  const end = endOf(before);
  if (end === 'stop' || standsAlone(first) || standsAlone(second) || second.bullet || second.indented) return null;
  const isList = isNamedValue(first) && !RE_CLAUSE.test(before);
  // A title, an entry of the contents and a name have no sentence in them; a list of organs is led by a colon.
  if (!isList && !RE_CLAUSE.test(before + after) && endOf(after) !== 'stop') return null;

  const owed = findUnclosed(before);
  if (owed.length > 0 && closes(after, owed) && RE_CLAUSE.test(before + after)) return 'open-bracket';
  if (opensParagraph(second)) return null;
  if (end === 'pause') return 'comma';
  if (isHeading(first, around)) return null;
  const fills = runsToMargin(cutBetween(before, after), around.lineWidth);
  if (findWordAcross(before, after) && (fills || before.length >= SHORTEST_LINE)) return 'word-across';
  if (fills === false) return null;
  if (RE_SENTENCE.test(before)) return 'unfinished';
  if (isList ? endsInOrgan(before) : genreOf(before) !== null) return null;
  if (RE_CLAUSE.test(before) && RE_SENTENCE.test(after)) return 'unfinished';
  return fills ? 'full-line' : null;
}

/** A list of organs is complete where its last name is. 例：…、区交通局 · …、区城管执法局（打违办）, not …、区交通 */
function endsInOrgan(list: string): boolean {
  const last = list.split(/[、：:]/).at(-1) ?? '';
  return isOrgan(last.replace(RE_BRACKETS_AT_END, ''));
}

/**
 * A numbered line without an end is a heading, unless its siblings are sentences and it is long enough to have been
 * cut.
 */
function isHeading({ text: { value }, label }: TextBlock, around: Surroundings): boolean {
  if (RE_SENTENCE.test(value) || label === null) return false;
  if (value.length < SHORTEST_LINE) return true;
  const siblings = around.findSiblings();
  return (
    siblings.length === 0 || !siblings.every(({ text }) => RE_SENTENCE.test(text.value) || endOf(text.value) === 'stop')
  );
}
