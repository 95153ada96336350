/** The lexicon is data: these tests are made from it, so that a word without an example that needs it cannot stay. */
import { describe, expect, it } from 'vitest';
import { LEXICON, type Concept, type ConceptName, type Entry } from '../../src/gazette/lexicon/lexicon.ts';
import { withoutTag, withoutWord } from '../../src/gazette/lexicon/words.ts';
import { examplesOf } from './examples.ts';
import { PROBES, TAG_PROBES, type Probe } from './probes.ts';

/** Concepts whose words do something without their tags too. */
const BOTH: ReadonlySet<ConceptName> = new Set(['columns', 'genres', 'imprint', 'predicates']);

const concepts = Object.entries<Concept>(LEXICON) as [ConceptName, Concept][];

describe.each(concepts)('the words of %s', (name, { words }) => {
  it.each(words)('are needed where they work: $word in $yes', (entry) => {
    for (const tag of usesOf(entry)) {
      const needing = examplesOf(entry).filter(({ text }) => isNeeded(entry, tag, text));
      expect(needing, `for ${tag ?? 'the word itself'}`).not.toEqual([]);
    }
  });

  it.each(words.filter(({ yes }) => typeof yes !== 'string'))('have no idle example: $word in $yes', (entry) => {
    const idle = examplesOf(entry).filter(({ text }) => !usesOf(entry).some((tag) => isNeeded(entry, tag, text)));
    expect(idle).toEqual([]);
  });

  const misleading = words.filter((entry) => entry.no !== undefined);
  it.runIf(misleading.length > 0).each(misleading)('do not mislead: $word in $no', (entry) => {
    const [tag] = usesOf(entry);
    const read = examplesOf({ yes: entry.no ?? '' }).map(({ text }) => probeOf(tag)?.(text, entry));
    expect(read).toEqual([false]);
  });

  it('are listed once', () => {
    const seen = words.map(({ word }) => word);
    expect(seen.filter((word, i) => seen.indexOf(word) !== i)).toEqual([]);
  });

  /** What a word is asked for: its tags, or itself (undefined). */
  function usesOf({ as: tags = [] }: Entry): (string | undefined)[] {
    return tags.length === 0 || BOTH.has(name) ? [undefined, ...tags] : [...tags];
  }

  function probeOf(tag: string | undefined): Probe | undefined {
    return tag === undefined ? PROBES[name] : TAG_PROBES[name]?.[tag];
  }

  /** Whether a text is read as the word or its tag says, and is not without it. */
  function isNeeded(entry: Entry, tag: string | undefined, text: string): boolean {
    const read = (): boolean => probeOf(tag)?.(text, entry) ?? false;
    const without = (): boolean =>
      tag === undefined ? withoutWord(name, entry.word, read) : withoutTag(name, entry.word, tag, read);
    return read() && !without();
  }
});
