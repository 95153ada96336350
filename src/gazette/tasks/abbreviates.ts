const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** Words that no abbreviation keeps. 例：文化|和|旅游局 */
const RE_JOINING = /^[和与及]$/u;

/**
 * Finds for a short name those of `names` of which it keeps every word's beginning, in order, and nothing else: for
 * 区文旅局 区文化和旅游局, for 区发改委 区发展改革委; for 区政府办 not 区政府法制办.
 */
export function indexAbbreviations(names: readonly string[]): (short: string) => string[] {
  const byEnds = Map.groupBy(names, endsOf);
  const words = new Map<string, string[]>();
  const wordsOf = (name: string): string[] => {
    const known = words.get(name) ?? Array.from(WORDS.segment(name), ({ segment }) => segment);
    words.set(name, known);
    return known.filter((word) => !RE_JOINING.test(word));
  };
  return (short) =>
    (byEnds.get(endsOf(short)) ?? []).filter((name) => name.length > short.length && keepsAll(short, wordsOf(name)));
}

/** An abbreviation has the first and the last character of its name. */
function endsOf(name: string): string {
  return `${name.at(0)}${name.at(-1)}`;
}

/** Whether `short` is a beginning of the first word, then one of the second … */
function keepsAll(short: string, words: readonly string[]): boolean {
  const [word, ...others] = words;
  if (word === undefined) return short === '';
  for (let kept = word.length; kept > 0; kept--)
    if (short.startsWith(word.slice(0, kept)) && keepsAll(short.slice(kept), others)) return true;
  return false;
}
