import { splitWords } from './word-across.ts';
import { limitOf } from '../limits/within.ts';

const RE_HAN_ONLY = /^\p{sc=Han}+$/u;
/** Characters behind a single doubled one that tell which word it belongs to. */
const WORD = 2;

/**
 * How many characters at the start of `second` repeat the end of `first`, set twice over a page break:
 * …能力，不折 | 不折不扣地… → 2.
 *
 * Two characters or more are a repetition. A single one may as well be two words that meet (…海淀区 | 区政府…). It
 * counts only where it is no word's beginning in `second`, and where the words behind it stand elsewhere in the gazette
 * with it, always as the end of a word: 旅游 | 游发展, since 游发展 is only found in 旅游发展.
 *
 * @param endsWords Of the gazette, as `searchWordEnds` makes it.
 */
export function countDoubled(first: string, second: string, endsWords: (phrase: string) => boolean): number {
  const [before, after] = [first.trimEnd(), second.trimStart()];
  for (let length = limitOf('longestWord'); length >= 2; length--) {
    const end = before.slice(-length);
    // A rare character takes two units, and is one.
    const isRun = RE_HAN_ONLY.test(end) && Array.from(end).length > 1;
    if (end.length === length && isRun && after.startsWith(end)) return length;
  }
  return isDoubledOnce(before, after, endsWords) ? 1 : 0;
}

function isDoubledOnce(before: string, after: string, endsWords: (phrase: string) => boolean): boolean {
  const char = before.at(-1) ?? '';
  const phrase = after.slice(0, 1 + WORD);
  if (!after.startsWith(char) || !RE_HAN_ONLY.test(phrase) || phrase.length <= WORD) return false;
  return splitWords(phrase)[0] === char && isWord(before.slice(-2)) && endsWords(phrase);
}

/**
 * Tells of a phrase whether its first character ends a word wherever a gazette has it, and the gazette has it; the
 * gazette is searched once for each.
 *
 * @param corpus The gazette, blanks left out.
 */
export function searchWordEnds(corpus: string): (phrase: string) => boolean {
  const told = new Map<string, boolean>();
  return (phrase) => {
    const known = told.get(phrase);
    if (known !== undefined) return known;
    const before = new Set<string>();
    for (let at = corpus.indexOf(phrase); at >= 0; at = corpus.indexOf(phrase, at + 1))
      before.add(corpus[at - 1] ?? '');
    // The place itself, where the character stands twice.
    before.delete(phrase.charAt(0));
    const answer = before.size > 0 && [...before].every((char) => isWord(char + phrase.charAt(0)));
    told.set(phrase, answer);
    return answer;
  };
}

function isWord(pair: string): boolean {
  return RE_HAN_ONLY.test(pair) && splitWords(pair).length === 1;
}
