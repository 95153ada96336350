import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/search/cut/cut-words.ts';
import { readWords } from '../../../src/search/find/read-words.ts';
import { packWords, type WordInDocuments } from '../../../src/search/make/pack-words.ts';

const URL_OF_CHUNK = new URL('https://example.cn/search/words/a.0.pack');
const read = (content: Uint8Array) => readWords(gunzipSync(content), URL_OF_CHUNK);

const ascending = fc
  .uniqueArray(fc.nat(300_000), { minLength: 1, maxLength: 20 })
  .map((all) => all.sort((a, b) => a - b));
const words = fc
  .dictionary(
    fc.constantFrom(...Array.from('公墓管理办法营商环境', codeOf)),
    fc.dictionary(fc.nat(20_000).map(String), ascending, { minKeys: 1 }),
    { minKeys: 1 },
  )
  .map((all): WordInDocuments[] =>
    Object.entries(all)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, documents]) => [word, Object.entries(documents).map(([document, at]) => [Number(document), at])]),
  );

describe('packWords', () => {
  it('writes what is read back, whatever the words, documents, and places', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), (given, size) => {
        const chunks = [...packWords(given, size)];
        const back = chunks.flatMap(({ content }) => [...read(content)]);
        expect(back).toEqual(
          given.map(([word, documents]) => [word, new Map(documents.map(([n, at]) => [n, { at }]))]),
        );
        expect(chunks.map(({ first, content }) => [first, [...read(content).keys()][0]])).toEqual(
          chunks.map(({ first }) => [first, first]),
        );
      }),
    );
  });

  it('begins a chunk where the last is full, and never divides a word', () => {
    const place = (n: number): WordInDocuments => [codeOf('公') + codeOf(String(n)), [[0, [1, 2, 3]]]];
    const sizes = [...packWords([place(1), place(2), place(3)], 8)].map(({ content }) => read(content).size);
    expect(sizes).toEqual([2, 1]);
    expect([...packWords([place(1)], 1)]).toHaveLength(1);
  });
});

describe('readWords', () => {
  it('takes no chunk that breaks off', () => {
    const [chunk] = packWords([[codeOf('公'), [[3, [7, 200]]]]], 100);
    const bytes = gunzipSync(chunk?.content ?? new Uint8Array());
    expect(() => readWords(bytes.subarray(0, -1), URL_OF_CHUNK)).toThrow('/search/words/a.0.pack: no answer');
  });
});
