import { maskBrackets } from './mask-brackets.ts';

/** What ends a sentence of which each clause is told for itself. */
const RE_CLAUSE_END = /[。；！？\n]/g;
/** What ends a whole sentence, printed over several lines. */
const RE_FULL_STOP = /。/g;

/** The clause or sentence of a text in which something begins, its end mark included; brackets are not looked into. */
export function clauseAt(text: string, offset: number): string {
  return stretchAt(text, offset, RE_CLAUSE_END);
}

/** The whole sentence in which something begins, with its full stop, on one line. */
export function sentenceAt(text: string, offset: number): string {
  return stretchAt(text, offset, RE_FULL_STOP).replace(/\n/g, '');
}

function stretchAt(text: string, offset: number, end: RegExp): string {
  const ends = Array.from(maskBrackets(text).matchAll(end), ({ index }) => index + 1);
  const start = ends.findLast((at) => at <= offset) ?? 0;
  const stop = ends.find((at) => at > offset);
  return text.slice(start, stop).trim();
}
