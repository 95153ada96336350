import characters from 'opencc-js/dict/TSCharacters';
import type { Simplify } from '../cut/fold-text.ts';

/**
 * Traditional characters by their simplified ones, from Open Chinese Convert (TSCharacters). Where several are possible
 * the first, which OpenCC takes without context. Only pairs of one UTF-16 unit each, so that a text keeps its length.
 */
export function readTraditional(): Simplify {
  const pairs = characters.split('|').map((pair) => pair.split(' '));
  return new Map(pairs.flatMap(([from, to]) => (from?.length === 1 && to?.length === 1 ? [[from, to] as const] : [])));
}

/** What a browser needs of the table: no query is answered by a character that no record holds. */
export function reduceTraditional(table: Simplify, chars: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(Array.from(table).filter(([, simplified]) => chars.has(simplified)));
}
