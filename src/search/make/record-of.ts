import { wordsOf } from '../cut/cut-words.ts';
import { BOUNDARY, foldText, type Simplify } from '../cut/fold-text.ts';
import type { Entry } from './entries-of.ts';

/** A document as the index holds it: its characters one behind the other, a boundary before, between and behind entries. */
export interface SearchRecord {
  chars: string[];
  /** Where each entry starts in `chars`. */
  starts: number[];
}

export function recordOf(entries: readonly Entry[], simplify: Simplify): SearchRecord {
  const record: SearchRecord = { chars: [BOUNDARY], starts: [] };
  for (const { text } of entries) {
    record.starts.push(record.chars.length);
    for (const char of foldText(text, simplify).chars) record.chars.push(char);
    record.chars.push(BOUNDARY);
  }
  return record;
}

/**
 * The page that Pagefind reads: the words, of one weight, for the weights of places are ours. Pagefind counts weights in
 * 24ths and writes the weight before each list of places, unless it is 25: a weight of 25/24 makes the index, mostly of
 * short lists, a tenth smaller before compression.
 */
export function pageOf(chars: readonly string[]): string {
  return `<!doctype html><html><body><span data-pagefind-weight="${WEIGHT}">${wordsOf(chars).join(' ')}</span></body></html>`;
}

const WEIGHT = 1.045;
