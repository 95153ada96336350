import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../src/search/cut/cut-words.ts';
import { readWords } from '../../../src/search/find/read-words.ts';
import { WordIndexer } from '../../../src/search/make/index-words.ts';

/** As many as Pagefind is given twice, each with a number that no other has. */
const DOCUMENTS = 600;
const textOf = (n: number) => Array.from(`\t第${n}号公墓\t公墓管理\t`);

describe('WordIndexer', () => {
  it('has every place of every word in the documents, however many times Pagefind was run', async () => {
    const indexer = new WordIndexer();
    for (let n = 0; n < DOCUMENTS; n++) await indexer.add(textOf(n));
    const chunks = await indexer.finish();
    const words = new Map(
      chunks.flatMap(({ content }) => [...readWords(gunzipSync(content), new URL('https://example.cn/'))]),
    );
    const found = words.get(codeOf('公') + codeOf('墓'));
    expect(found?.size).toBe(DOCUMENTS);
    for (let n = 0; n < DOCUMENTS; n++) {
      const text = textOf(n).join('');
      expect(found?.get(n)?.at).toEqual([text.indexOf('公墓'), text.lastIndexOf('公墓')]);
    }
    expect([...(words.get(codeOf('第') + codeOf('5')) ?? [])].length).toBe(111);
  }, 60_000);

  it('makes no chunk of no document', async () => {
    expect(await new WordIndexer().finish()).toEqual([]);
  });
});
