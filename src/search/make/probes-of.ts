import { codeOf } from '../cut/cut-words.ts';
import { BOUNDARY } from '../cut/fold-text.ts';

/** Every pair of characters of a collection and how often it stands there. */
export class PairCounts {
  readonly #counts = new Map<string, number>();

  add(chars: readonly string[]): void {
    for (const [i, char] of chars.entries()) {
      const pair = char + (chars[i + 1] ?? BOUNDARY);
      this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1);
    }
  }

  /** In the order in which the index has their words. */
  sorted(): { pair: string; count: number }[] {
    const pairs = Array.from(this.#counts, ([pair, count]) => ({
      pair,
      count,
      word: Array.from(pair, codeOf).join(''),
    }));
    return pairs.sort((a, b) => (a.word < b.word ? -1 : 1));
  }
}

/**
 * A search for a single character needs every chunk that holds a word beginning with it, but Pagefind loads for the
 * beginning of a word only the chunk in which that beginning itself would stand. So for characters whose words fill more
 * than a chunk, this names words that are never a chunk apart: the characters that follow in them.
 *
 * @param chunkSize of the index, as Pagefind counts it
 */
export function probesOf(pairs: readonly { pair: string; count: number }[], chunkSize: number): Record<string, string> {
  const apart = Math.floor(chunkSize / SIZE_OF_PLACE);
  const probes: Record<string, string> = {};
  let first = '';
  let since = 0;
  for (const { pair, count } of pairs) {
    const [char = '', next = ''] = Array.from(pair);
    if (char !== first) [first, since] = [char, 0];
    since += count;
    if (since < apart) continue;
    probes[char] = (probes[char] ?? '') + next;
    since = 0;
  }
  return probes;
}

/** A place counts as one, with at most one for its record and one for a change of weight. */
const SIZE_OF_PLACE = 3;
