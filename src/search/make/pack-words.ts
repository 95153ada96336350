import { packBytes } from './pack.ts';

/** A word with the documents that hold it and its places in each, both ascending. */
export type WordInDocuments = readonly [
  word: string,
  documents: readonly (readonly [document: number, places: readonly number[]])[],
];

export interface PackedChunk {
  /** Its first word. */
  first: string;
  content: Uint8Array;
}

/** Words in order as chunks of so many places (a frequent word may have more), each as `readWords` reads it. */
export function* packWords(words: Iterable<WordInDocuments>, size: number): Generator<PackedChunk> {
  let waiting: WordInDocuments[] = [];
  let places = 0;
  for (const word of words) {
    const more = word[1].reduce((sum, [, at]) => sum + 1 + at.length, 0);
    if (waiting.length > 0 && places + more > size) {
      yield chunkOf(waiting);
      [waiting, places] = [[], 0];
    }
    waiting.push(word);
    places += more;
  }
  if (waiting.length > 0) yield chunkOf(waiting);
}

function chunkOf(words: readonly WordInDocuments[]): PackedChunk {
  const list = Buffer.from(words.map(([word]) => word).join(' '), 'latin1');
  const bytes: number[] = [];
  writeNumber(list.length, bytes);
  const before = Uint8Array.from(bytes.splice(0));
  for (const [, documents] of words) {
    writeNumber(documents.length, bytes);
    let last = 0;
    for (const [document, places] of documents) {
      writeNumber(document - last, bytes);
      writeNumber(places.length, bytes);
      last = document;
      let at = 0;
      for (const place of places) {
        writeNumber(place - at, bytes);
        at = place;
      }
    }
  }
  return { first: words[0]?.[0] ?? '', content: packBytes(Buffer.concat([before, list, Uint8Array.from(bytes)])) };
}

/** LEB128: seven bits a byte, the lowest first. */
function writeNumber(number: number, bytes: number[]): void {
  let rest = number;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}
