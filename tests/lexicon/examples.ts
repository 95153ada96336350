import type { Entry } from '../../src/gazette/lexicon/lexicon.ts';

/** A sentence from a real text, and where it is from. */
export interface Example {
  text: string;
  source: string;
}

/** The examples of a word, each parted from its source. */
export function examplesOf({ yes }: Pick<Entry, 'yes'>): Example[] {
  return [yes].flat().map((example) => {
    const [text = '', source = ''] = example.split('｜');
    return { text, source };
  });
}
