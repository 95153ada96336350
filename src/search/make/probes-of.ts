import { wordsOf } from '../cut/cut-words.ts';

/** Every word of a collection and how often it stands there. */
export class WordCounts {
  readonly #counts = new Map<string, { pair: string; count: number }>();

  add(chars: readonly string[]): void {
    for (const [i, word] of wordsOf(chars).entries()) {
      const known = this.#counts.get(word);
      if (known) known.count++;
      else this.#counts.set(word, { pair: `${chars[i] ?? ''}${chars[i + 1] ?? ''}`, count: 1 });
    }
  }

  /** In the order of the index. */
  sorted(): { pair: string; count: number }[] {
    return Array.from(this.#counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, known]) => known);
  }
}

/**
 * A search for a single character needs every chunk that holds a word beginning with it, but Pagefind loads for the
 * beginning of a word only the chunk in which that beginning itself would stand. So for characters whose words fill more
 * than a chunk, this names words that are never a chunk apart: the characters that follow in them.
 *
 * @param chunkSize of the index, as Pagefind counts it
 */
export function probesOf(words: readonly { pair: string; count: number }[], chunkSize: number): Record<string, string> {
  const apart = Math.floor(chunkSize / SIZE_OF_PLACE);
  const probes: Record<string, string> = {};
  let first = '';
  let since = 0;
  for (const { pair, count } of words) {
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
