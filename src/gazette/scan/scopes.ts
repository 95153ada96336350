import { findBrackets } from './brackets.ts';
import type { Stretch } from './titles.ts';

const RE_SENTENCE_END = /[。；;！？!?\n]/;

/** A sentence, or what a pair of round brackets holds of one: as far as a verb reaches. */
export interface Scope extends Stretch {
  /** Brackets inside it, their marks included: asides, whose words are not its own. */
  asides: Stretch[];
}

/**
 * The scope of each of `stretches`, which are in order, in one pass over the text. An aside is a scope of its own. A
 * bracket that is never closed ends with its sentence.
 */
export function scopesOf(text: string, stretches: readonly Stretch[]): Scope[] {
  const asides = new Map(
    findBrackets(text).flatMap(({ start, end, mark }) => (mark === '（' ? [[start, end] as const] : [])),
  );
  const begin = (start: number): Scope => ({ start, end: text.length, asides: [] });
  const found: Scope[] = [];
  /** Scopes around the current one, the innermost last, each with the offset behind the bracket that it waits for. */
  const around: { scope: Scope; until: number }[] = [];
  let scope = begin(0);
  for (let i = 0; i < text.length; i++) {
    if (stretches[found.length]?.start === i) found.push(scope);
    const until = asides.get(i);
    if (until) {
      scope.asides.push({ start: i, end: until });
      around.push({ scope, until });
      scope = begin(i + 1);
    } else if (around.at(-1)?.until === i + 1) {
      scope.end = i;
      scope = around.pop()?.scope ?? scope;
    } else if (until === null || RE_SENTENCE_END.test(text[i] ?? '')) {
      scope.end = i;
      scope = begin(i + 1);
    }
  }
  return found;
}
