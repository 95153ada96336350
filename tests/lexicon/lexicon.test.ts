/** The lexicon is data: these tests are made from it, so that a word without an example that needs it cannot stay. */
import { describe, expect, it } from 'vitest';
import { LEXICON, type Concept, type ConceptName } from '../../src/gazette/lexicon/lexicon.ts';
import { withoutWord } from '../../src/gazette/lexicon/words.ts';
import { PROBES } from './probes.ts';

const concepts = Object.entries<Concept>(LEXICON) as [ConceptName, Concept][];

describe.each(concepts)('the words of %s', (name, { words }) => {
  const probe = PROBES[name];

  it.each(words)('work: $word in $yes', (entry) => {
    expect(probe(entry.yes, entry)).toBe(true);
  });

  it.each(words)('are needed: without $word, $yes is not read', (entry) => {
    expect(withoutWord(name, entry.word, () => probe(entry.yes, entry))).toBe(false);
  });

  const misleading = words.filter((entry) => entry.no !== undefined);
  it.runIf(misleading.length > 0).each(misleading)('do not mislead: $word in $no', (entry) => {
    expect(probe(entry.no ?? '', entry)).toBe(false);
  });

  it('are listed once', () => {
    const seen = words.map(({ word }) => word);
    expect(seen.filter((word, i) => seen.indexOf(word) !== i)).toEqual([]);
  });
});
