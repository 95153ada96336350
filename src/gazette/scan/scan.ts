import { countLeading } from '../text/count-leading.ts';
import { findBrackets, type Bracket } from './brackets.ts';
import { findEvents, type EventToken } from './events.ts';
import { findNumbers, type NumberToken } from './find-numbers.ts';
import { findTitles, type Stretch } from './titles.ts';

/** A text with its tokens, each kind in the order of the text, and what stands where. */
export interface Scan {
  text: string;
  /** Outermost 《…》. */
  titles: readonly Stretch[];
  numbers: readonly NumberToken[];
  brackets: readonly Bracket[];
  events: readonly EventToken[];
}

/** Finds the tokens of a text, in time linear in its length. */
export function scan(text: string): Scan {
  return {
    text,
    titles: findTitles(text),
    numbers: findNumbers(text),
    brackets: findBrackets(text),
    events: findEvents(text),
  };
}

/** The token that begins at `offset`, or behind blanks there; undefined where none does. */
export function tokenAt<T extends { start: number }>(
  tokens: readonly T[],
  text: string,
  offset: number,
): T | undefined {
  let start = offset;
  while (/\s/.test(text[start] ?? '')) start++;
  const token = tokens[firstFrom(tokens, start)];
  return token?.start === start ? token : undefined;
}

/** The first token that begins in [start, end); undefined where none does. */
export function firstIn<T extends { start: number }>(tokens: readonly T[], start: number, end: number): T | undefined {
  const token = tokens[firstFrom(tokens, start)];
  return token && token.start < end ? token : undefined;
}

/** Index of the first of `tokens`, which are in order, that begins at `offset` or behind. */
function firstFrom(tokens: readonly { start: number }[], offset: number): number {
  return countLeading(tokens, ({ start }) => start < offset);
}
