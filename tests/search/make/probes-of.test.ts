import { describe, expect, it } from 'vitest';
import { codeOf, wordsOf } from '../../../src/search/cut/cut-words.ts';
import { probesOf, PairCounts } from '../../../src/search/make/probes-of.ts';

describe('probesOf', () => {
  const chars = Array.from({ length: 6000 }, (_, i) =>
    i % 2 === 0 ? '的' : String.fromCodePoint(0x4e00 + ((i * 37) % 500)),
  );
  const counts = new PairCounts();
  counts.add(chars);
  const size = 900;
  const probes = probesOf(counts, size);

  it('names a word in every chunk that holds only words of a frequent character', () => {
    const words = wordsOf(chars).sort();
    const known = new Set(Array.from(probes['的'] ?? '', (next) => codeOf('的') + codeOf(next)));
    for (const chunk of chunksOf(words, size)) {
      const inside = chunk.filter((word) => word.startsWith(codeOf('的')));
      if (inside.length === chunk.length) expect(chunk.some((word) => known.has(word))).toBe(true);
    }
  });

  it('names nothing for characters whose words fit into a chunk', () => {
    expect(Object.keys(probes)).toEqual(['的']);
  });
});

/** As Pagefind does, with the most that a place can count for: a record and a change of weight for each. */
function chunksOf(words: readonly string[], size: number): string[][] {
  const chunks: string[][] = [[]];
  let filled = 0;
  for (const [i, word] of words.entries()) {
    chunks.at(-1)?.push(word);
    filled += 3;
    if (filled < size || words[i + 1] === word) continue;
    chunks.push([]);
    filled = 0;
  }
  return chunks.filter((chunk) => chunk.length > 0);
}
