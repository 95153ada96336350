import { diffArrays } from 'diff';

/** A run of words that both texts have, or only the earlier (`deleted`), or only the later (`added`). */
export interface MarkedRun {
  kind: 'same' | 'deleted' | 'added';
  text: string;
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** What is different between two texts, word by word: half a word is never marked. Lines end in \n. */
export function markWords(before: string, after: string): MarkedRun[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'deleted' : 'same',
    text: value.join(''),
  }));
}

function wordsOf(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
