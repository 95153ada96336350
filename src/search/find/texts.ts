import { foldText, type FoldedText } from '../cut/fold-text.ts';
import { isLoosely } from './find-loose.ts';
import { fetchPacked } from './fetch-packed.ts';
import { shardAt, shardPath, type Shard } from './shard.ts';

/** An entry of a shard with its place in the record. */
export interface TextEntry {
  id: string;
  label: string;
  /** As printed; a tab between the cells of a row. */
  text: string;
  folded: FoldedText;
  start: number;
}

export interface Text {
  title: string;
  docNumber: string | null;
  entries: TextEntry[];
}

/** The texts of results, each shard loaded once. */
export interface Texts {
  /** Shard `n` of a document, by the key of its record. */
  load: (key: string, n: number) => Promise<Text>;
}

/** @param folder of the index, with a slash at its end */
export function openTexts(folder: URL): Texts {
  const known = new Map<string, Promise<Text>>();
  return {
    load: (key, n) => {
      const path = shardPath(key, n);
      const text = known.get(path) ?? fetchPacked<Shard>(new URL(path, folder)).then(readShard);
      known.set(path, text);
      text.catch(() => known.delete(path));
      return text;
    },
  };
}

/** Places of the entries of a shard, each behind the last and a boundary. */
export function readShard({ title, docNumber, start, entries }: Shard): Text {
  let next = start;
  const read = entries.map(([id, label, text, simplified = text]): TextEntry => {
    const entry = { id, label, text, folded: foldText(simplified), start: next };
    next += entry.folded.chars.length + 1;
    return entry;
  });
  return { title, docNumber, entries: read };
}

/** The entry in which a place of the record lies. */
export function entryAt({ entries }: Text, place: number): TextEntry | undefined {
  return entries.findLast(({ start }) => start <= place);
}

/** Whether `chars` stand at a place of a document. */
export async function standsAt(
  texts: Texts,
  key: string,
  place: number,
  chars: readonly string[],
  length = chars.length,
): Promise<boolean> {
  const entry = entryAt(await texts.load(key, shardAt(place)), place);
  if (!entry) return false;
  const from = place - entry.start;
  return isLoosely(entry.folded.chars.slice(from, from + length), chars);
}
