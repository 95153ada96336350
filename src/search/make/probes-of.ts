import { codeOf } from '../cut/cut-words.ts';
import { BOUNDARY } from '../cut/fold-text.ts';

/** Every pair of characters of a collection and how often it stands there. */
export class PairCounts {
  readonly #byFirst = new Map<string, Map<string, number>>();
  /** Pairs, each as often as it stands. */
  total = 0;

  /** Whether a character stands anywhere. */
  has(char: string): boolean {
    return this.#byFirst.has(char);
  }

  add(chars: readonly string[]): void {
    this.total += chars.length;
    for (const [i, first] of chars.entries()) {
      const next = chars[i + 1] ?? BOUNDARY;
      let counts = this.#byFirst.get(first);
      if (!counts) this.#byFirst.set(first, (counts = new Map<string, number>()));
      counts.set(next, (counts.get(next) ?? 0) + 1);
    }
  }

  /** Characters with those that follow them, these in the order in which the index has their words. */
  *followers(): Generator<[first: string, followers: [next: string, count: number][]]> {
    for (const [first, counts] of this.#byFirst)
      yield [first, Array.from(counts).sort(([a], [b]) => (codeOf(a) < codeOf(b) ? -1 : 1))];
  }
}

/**
 * A search for a single character needs every chunk that holds a word beginning with it, but Pagefind loads for the
 * beginning of a word only the chunk in which that beginning itself would stand. So for characters whose words fill more
 * than a chunk, this names words that are never a chunk apart: the characters that follow in them.
 *
 * @param chunkSize of the index, as Pagefind counts it
 */
export function probesOf(pairs: PairCounts, chunkSize: number): Record<string, string> {
  const apart = Math.floor(chunkSize / SIZE_OF_PLACE);
  const probes: [char: string, followers: string][] = [];
  for (const [first, followers] of pairs.followers()) {
    let since = 0;
    let named = '';
    for (const [next, count] of followers) {
      since += count;
      if (since < apart) continue;
      named += next;
      since = 0;
    }
    if (named !== '') probes.push([first, named]);
  }
  return Object.fromEntries(probes);
}

/** A place counts as one, with at most one for its record and one for a change of weight. */
const SIZE_OF_PLACE = 3;
