import { findBrackets } from './brackets.ts';

/** 《…》 and other brackets and quotations, as they stand in a sentence that is looked at for its grammar. */
export const TITLE = '◎';
export const OTHER = '※';

/** The same text with a sign for each character of its outermost brackets, so that their words are not read. */
export function maskBrackets(text: string): string {
  return findBrackets(text)
    .filter(({ depth, end }) => depth === 0 && end !== null)
    .reduce((masked, { start, end, mark }) => {
      const stop = end ?? start;
      return masked.slice(0, start) + (mark === '《' ? TITLE : OTHER).repeat(stop - start) + masked.slice(stop);
    }, text);
}
