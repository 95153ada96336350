import type { WordInRecords } from './run-pagefind.ts';

/**
 * The words of several indexes, which follow one behind the other, as those of one: each word once, in order, with the
 * records of all.
 *
 * @param indexes words with their records, whose numbers are those of the whole collection
 */
export function* mergeWords(indexes: readonly Iterable<WordInRecords>[]): Generator<WordInRecords> {
  const readers = indexes.map((words) => words[Symbol.iterator]());
  const heads = readers.map((reader) => reader.next());
  for (;;) {
    let least: string | undefined;
    for (const { value, done } of heads) if (!done && (least === undefined || value.word < least)) least = value.word;
    if (least === undefined) return;
    const records: WordInRecords['records'][number][] = [];
    for (const [i, reader] of readers.entries()) {
      const head = heads[i];
      if (head?.done !== false || head.value.word !== least) continue;
      records.push(...head.value.records);
      heads[i] = reader.next();
    }
    yield { word: least, records };
  }
}

/**
 * Tells the documents of records apart, whose words stand one behind the other.
 *
 * @param lengths of all documents, in words
 * @param size documents in a record
 */
export function placesByDocument(
  { records }: WordInRecords,
  lengths: readonly number[],
  size: number,
): [document: number, places: number[]][] {
  const found: [number, number[]][] = [];
  for (const { record, at } of records) {
    let document = record * size;
    let from = 0;
    for (const place of at) {
      for (let to; place >= (to = from + (lengths[document] ?? Infinity)); document++) from = to;
      const last = found.at(-1);
      if (last?.[0] === document) last[1].push(place - from);
      else found.push([document, [place - from]]);
    }
  }
  return found;
}
