import { wordsOf } from '../cut/cut-words.ts';
import { BOUNDARY, foldText, type FoldedText, type Simplify } from '../cut/fold-text.ts';
import type { Entry } from './entries-of.ts';

/** A document as the index holds it: its characters one behind the other, a boundary before, between and behind entries. */
export interface SearchRecord {
  chars: string[];
  /** Weight of the word that begins at each character. */
  weights: number[];
  /** Where each entry starts in `chars`. */
  starts: number[];
}

export function recordOf(entries: readonly Entry[], simplify: Simplify): SearchRecord {
  const record: SearchRecord = { chars: [BOUNDARY], weights: [1], starts: [] };
  for (const { text, weight, lead } of entries) {
    const folded = foldText(text, simplify);
    record.starts.push(record.chars.length);
    for (const [i, char] of folded.chars.entries()) {
      record.chars.push(char);
      record.weights.push(lead && isBefore(folded, i, lead.length) ? lead.weight : weight);
    }
    record.chars.push(BOUNDARY);
    record.weights.push(1);
  }
  return record;
}

function isBefore({ at }: FoldedText, i: number, length: number): boolean {
  return (at[i] ?? length) < length;
}

/**
 * The page that Pagefind reads: the words, in a `<span>` for each stretch of one weight. No block elements, behind which
 * Pagefind sets a full stop that would become part of the word before it.
 */
export function pageOf({ chars, weights }: SearchRecord): string {
  const spans: string[] = [];
  let from = 0;
  const words = wordsOf(chars);
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && weights[i] === weights[from]) continue;
    spans.push(
      `<span data-pagefind-weight="${weightFor(weights[from] ?? 1)}">${words.slice(from, i).join(' ')}</span>`,
    );
    from = i;
  }
  return `<!doctype html><html><body>${spans.join(' ')}</body></html>`;
}

/**
 * Pagefind counts weights in 24ths and writes the weight before each list of places, unless it is 25: a plain weight of
 * 25/24 makes the index, mostly of short lists, a tenth smaller before compression.
 */
function weightFor(weight: number): number {
  return weight === 1 ? PLAIN_WEIGHT : weight;
}

const PLAIN_WEIGHT = 1.045;
