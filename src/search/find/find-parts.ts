import { lookupAt } from '../cut/cut-words.ts';
import type { Places, WordIndex } from './word-index.ts';

/** Longer queries that are not found are read as far as this: each character is one more word to look up. */
const MAX_CHARACTERS = 24;

/** A stretch of a run, half-open, in characters. */
export interface RunPart {
  start: number;
  end: number;
}

/**
 * The longest parts of a run that do stand somewhere, in their order: 公益性公墓条例 → 公益性公墓, 条例.
 * Parts of a single character say too little and are left out.
 */
export async function findParts(chars: readonly string[], index: WordIndex): Promise<RunPart[]> {
  const run = chars.slice(0, MAX_CHARACTERS);
  const words = run.slice(1).map((_, offset) => lookupAt(run, offset).word);
  const reach = reaches(await Promise.all(words.map((word) => index.find(word))));
  return partsBetween(0, run.length);

  function partsBetween(from: number, to: number): RunPart[] {
    let longest = { start: from, end: from };
    for (let start = from; start < to - 1; start++) {
      const end = Math.min(start + (reach[start] ?? 0), to);
      if (end - start > longest.end - longest.start) longest = { start, end };
    }
    if (longest.end - longest.start < 2) return [];
    return [...partsBetween(from, longest.start), longest, ...partsBetween(longest.end, to)];
  }
}

/** For each word the number of characters of the longest run that begins with it and stands in any document. */
function reaches(words: readonly Places[]): number[] {
  const reach: number[] = [];
  /** By document and place: characters of the run that begins there with the word looked at last. */
  let after = new Map<number, Map<number, number>>();
  for (let i = words.length - 1; i >= 0; i--) {
    const here = new Map<number, Map<number, number>>();
    let longest = 0;
    for (const [document, { at }] of words[i] ?? []) {
      const behind = after.get(document);
      const lengths = new Map(at.map((place) => [place, 1 + (behind?.get(place + 1) ?? 1)]));
      here.set(document, lengths);
      for (const length of lengths.values()) longest = Math.max(longest, length);
    }
    reach[i] = longest;
    after = here;
  }
  return reach;
}
