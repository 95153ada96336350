import { pinyin } from 'pinyin-pro';
import { HAN_NUMERAL } from '../../gazette/text/numerals.ts';
import type { Vocabulary } from '../find/suggest.ts';
import type { Entry } from './entries-of.ts';

/** Weight from which an entry is a heading: see `entries-of.ts`. */
const HEADING = 4;
/** The most frequent stand for a collection of any size: its file stays some 40 KB. */
const MOST_PHRASES = 4000;
const LONGEST = 40;
// 例：一、 （二） 3. 第四章
const RE_LABEL = new RegExp(String.raw`^(?:第\S{1,4}[章节条编篇]|[（(]?[${HAN_NUMERAL}\d]{1,3}[)）、.．])\s*`, 'u');
const RE_HAN = /^\p{sc=Han}$/u;

/** Counts the titles and headings of a collection. */
export class PhraseCounts {
  readonly #counts = new Map<string, number>();

  add(entries: readonly Entry[]): void {
    for (const { text, weight, lead } of entries) {
      const heading = lead ? text.slice(0, lead.length) : text;
      if ((lead?.weight ?? weight) < HEADING) continue;
      const phrase = heading.replace(RE_LABEL, '').trim().slice(0, LONGEST);
      if (phrase.length > 1) this.#counts.set(phrase, (this.#counts.get(phrase) ?? 0) + 1);
    }
  }

  /** @param words that lead to others (`terms.yaml`) */
  vocabulary(words: readonly string[]): Vocabulary {
    const frequent = Array.from(this.#counts)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_PHRASES);
    const phrases = [...frequent.map(([phrase]) => phrase), ...words];
    return { phrases, readings: readingsOf(phrases) };
  }
}

/** Readings of the Han characters as they are read in these phrases. */
function readingsOf(phrases: readonly string[]): Record<string, string> {
  const readings = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const chars = Array.from(phrase);
    const syllables = pinyin(phrase, { toneType: 'none', type: 'array', v: true });
    if (syllables.length !== chars.length) continue;
    for (const [i, char] of chars.entries()) {
      const syllable = syllables[i] ?? '';
      if (RE_HAN.test(char)) readings.set(syllable, (readings.get(syllable) ?? new Set()).add(char));
    }
  }
  return Object.fromEntries(Array.from(readings, ([syllable, chars]) => [syllable, [...chars].join('')]));
}
