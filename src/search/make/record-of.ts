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

/** The page that Pagefind reads: the words. */
export function pageOf(chars: readonly string[]): string {
  return `<!doctype html><html><body>${wordsOf(chars).join(' ')}</body></html>`;
}
