import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { foldText } from '../cut/fold-text.ts';
import type { PackedTerms } from '../find/terms.ts';

const FILE = fileURLToPath(new URL('../terms.yaml', import.meta.url));

const schema = z.strictObject({
  /** Words that only ask. */
  questions: z.array(z.string()),
  terms: z.array(
    z.strictObject({
      word: z.string(),
      /** Names of one thing: each leads to the other. */
      same: z.array(z.string()).optional(),
      /** What documents call it; not back, for that may be more. */
      means: z.array(z.string()).optional(),
      reason: z.string(),
    }),
  ),
});

export type TermsFile = z.infer<typeof schema>;

/** @throws Error where `src/search/terms.yaml` is not what it should be */
export function readTermsFile(): TermsFile {
  return schema.parse(parse(readFileSync(FILE, 'utf8')));
}

/** The terms as the search looks them up, folded like what is typed. */
export function packTerms({ questions, terms }: TermsFile = readTermsFile()): PackedTerms {
  const others = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    others.set(fold(from), (others.get(fold(from)) ?? new Set()).add(fold(to)));
  };
  for (const { word, same = [], means = [] } of terms) {
    for (const other of [...same, ...means]) add(word, other);
    for (const other of same) add(other, word);
  }
  return {
    questions: questions.toSorted((a, b) => b.length - a.length),
    words: Array.from(others, ([word, set]) => [word, [...set]]),
  };
}

function fold(text: string): string {
  return foldText(text).chars.join('');
}
