import { mergeWords, placesByDocument } from './merge-words.ts';
import { packWords, type PackedChunk, type WordInDocuments } from './pack-words.ts';
import { pageOf } from './record-of.ts';
import { runPagefind, wordsIn, type PagefindOutput, type WordInRecords } from './run-pagefind.ts';

/**
 * Documents in a record. What Pagefind holds of a record while it makes the index is of the words in it, of which
 * documents have most in common: of 500 in records of 64 it takes 376 MB and half the time instead of 899 MB.
 */
const DOCUMENTS_A_RECORD = 64;

/** Records that Pagefind is given at once: what it holds grows with them, and none of it is needed for the next. */
const RECORDS_AT_ONCE = 8;

/**
 * Places of words in one chunk of the index, which is what a search loads for a word: 2,000 are 5 KB. The list of all
 * chunks is loaded with the first search, so that of a large collection they are larger, as the square root of its places.
 */
export function chunkSizeFor(places: number): number {
  return Math.max(SMALLEST, Math.round(Math.sqrt(places) * GROWTH));
}

const SMALLEST = 2000;
const GROWTH = 1.3;

/** Makes the index of words of documents that come one by one. */
export class WordIndexer {
  readonly #lengths: number[] = [];
  readonly #outputs: PagefindOutput[] = [];
  #pages: string[] = [];
  #record: string[] = [];

  /** @throws Error with what Pagefind has to say */
  async add(chars: readonly string[]): Promise<void> {
    this.#lengths.push(chars.length);
    this.#record.push(...chars);
    if (this.#lengths.length % DOCUMENTS_A_RECORD === 0) await this.#closeRecord();
  }

  /**
   * The chunks of the index in the order of their words.
   *
   * @throws Error where Pagefind has not given back every word at its place, or has something to say
   */
  async finish(): Promise<PackedChunk[]> {
    if (this.#record.length > 0) await this.#closeRecord();
    await this.#closePages();
    const given = this.#lengths.reduce((sum, length) => sum + length, 0);
    let back = 0;
    const words = mergeWords(this.#outputs.map((output, i) => numbered(wordsIn(output), i * RECORDS_AT_ONCE)));
    const byDocument = words.map((word): WordInDocuments => {
      const documents = placesByDocument(word, this.#lengths, DOCUMENTS_A_RECORD);
      back += documents.reduce((sum, [, places]) => sum + places.length, 0);
      return [word.word, documents];
    });
    const chunks = [...packWords(byDocument, chunkSizeFor(given))];
    if (back !== given) throw new Error(`Pagefind gave back ${back} places, expected ${given}`);
    return chunks;
  }

  async #closeRecord(): Promise<void> {
    this.#pages.push(pageOf(this.#record));
    this.#record = [];
    if (this.#pages.length === RECORDS_AT_ONCE) await this.#closePages();
  }

  async #closePages(): Promise<void> {
    if (this.#pages.length > 0) this.#outputs.push(await runPagefind(this.#pages));
    this.#pages = [];
  }
}

function* numbered(words: Iterable<WordInRecords>, from: number): Generator<WordInRecords> {
  for (const { word, records } of words)
    yield { word, records: records.map(({ record, at }) => ({ record: from + record, at })) };
}
