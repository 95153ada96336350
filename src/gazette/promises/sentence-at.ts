import { maskBrackets } from './mask-brackets.ts';

/** What ends a sentence. */
const RE_END = /[。；！？\n]/g;

/** The sentence of a text in which something begins, its end mark included; brackets are not looked into. */
export function sentenceAt(text: string, offset: number): string {
  const ends = Array.from(maskBrackets(text).matchAll(RE_END), ({ index }) => index + 1);
  const start = ends.findLast((end) => end <= offset) ?? 0;
  return text
    .slice(
      start,
      ends.find((end) => end > offset),
    )
    .trim();
}
