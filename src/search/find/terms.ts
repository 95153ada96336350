/** What people say and what documents say, as packed by the build (`src/search/terms.yaml`). */
export interface PackedTerms {
  /** Words that only ask: 怎么办, 多少. Longest first. */
  questions: string[];
  /** A word and the others that mean the same or are meant by it. */
  words: [word: string, others: string[]][];
}

export interface Terms {
  questions: readonly string[];
  /** The longest words in texts that have others, none inside another. */
  findIn: (texts: readonly string[]) => { typed: string; others: readonly string[] }[];
}

export function readTerms({ questions, words }: PackedTerms): Terms {
  const known = new Map(words);
  const longest = Math.max(0, ...words.map(([word]) => word.length));
  return {
    questions,
    findIn: (texts) => texts.flatMap((text) => wordsIn(text, known, longest)),
  };
}

/** The same without some of the other words. */
export function leaveOut({ questions, findIn }: Terms, words: readonly string[]): Terms {
  return {
    questions,
    findIn: (texts) =>
      findIn(texts)
        .map(({ typed, others }) => ({ typed, others: others.filter((other) => !words.includes(other)) }))
        .filter(({ others }) => others.length > 0),
  };
}

function wordsIn(
  text: string,
  known: ReadonlyMap<string, string[]>,
  longest: number,
): { typed: string; others: string[] }[] {
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    for (let at = 0; at + length <= text.length; at++) {
      const typed = text.slice(at, at + length);
      const others = known.get(typed);
      if (!others) continue;
      const before = wordsIn(text.slice(0, at), known, longest);
      return [...before, { typed, others }, ...wordsIn(text.slice(at + length), known, longest)];
    }
  }
  return [];
}
