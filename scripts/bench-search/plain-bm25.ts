import type { Plain } from './truth.ts';

const K1 = 1.2;
const B = 0.75;

/** BM25 over pairs of characters of whole documents, as it stands in every textbook: what ranking is measured against. */
export function plainBm25(documents: readonly Plain[]): (query: string) => string[] {
  const texts = documents.map(({ id, blocks }) => ({ id, pairs: countPairs(blocks.join('\n')) }));
  const lengths = texts.map(({ pairs }) => [...pairs.values()].reduce((sum, count) => sum + count, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return (query) => {
    const scores = new Map<string, number>();
    for (const pair of countPairs(query).keys()) {
      const holders = texts.filter(({ pairs }) => pairs.has(pair)).length;
      const rarity = Math.log(1 + (texts.length - holders + 0.5) / (holders + 0.5));
      for (const [i, { id, pairs }] of texts.entries()) {
        const count = pairs.get(pair) ?? 0;
        const norm = K1 * (1 - B + (B * (lengths[i] ?? 0)) / mean);
        if (count > 0) scores.set(id, (scores.get(id) ?? 0) + (rarity * count * (K1 + 1)) / (count + norm));
      }
    }
    return Array.from(scores)
      .sort(([, a], [, b]) => b - a)
      .map(([id]) => id);
  };
}

function countPairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const chars = Array.from(text.normalize('NFKC').toLowerCase());
  for (const [i, char] of chars.slice(0, -1).entries()) {
    const pair = `${char}${chars[i + 1] ?? ''}`;
    if (!/[\s\p{P}]/u.test(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
