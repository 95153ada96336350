import { foldText, type FoldedText } from '../cut/fold-text.ts';
import { isLoosely } from './find-loose.ts';
import type { Catalog } from './catalog.ts';
import { unpack } from './fetch-packed.ts';
import type { LoadOutline } from './outline.ts';
import { placeParts } from './parts.ts';
import { shardAt, type Shard } from './shard.ts';
import type { ReadStretch } from './stretches.ts';

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
  titlePieces: string[];
  docNumber: string | null;
  entries: TextEntry[];
}

/** The texts of results, each shard loaded once. */
export interface Texts {
  /** Shard `n` of a document (its number in the catalog). */
  load: (document: number, n: number) => Promise<Text>;
}

/** @param folder of the index, with a slash at its end */
export function openTexts(
  folder: URL,
  { version, texts }: Catalog,
  read: ReadStretch,
  loadOutline: LoadOutline,
): Texts {
  const places = placeParts('text', version, texts);
  const known = new Map<string, Promise<Text>>();

  async function load(document: number, n: number): Promise<Text> {
    const place = places[document];
    const { shards } = await loadOutline(document);
    const length = shards[n];
    if (!place || length === undefined) throw new RangeError(`no shard ${n} of document ${document}`);
    const from = place.from + shards.slice(0, n).reduce((sum, size) => sum + size, 0);
    return readShard(await unpack<Shard>(await read({ ...place, from, length }), new URL(place.path, folder)));
  }

  return {
    load: (document, n) => {
      const name = `${document}.${n}`;
      const text = known.get(name) ?? load(document, n);
      known.set(name, text);
      text.catch(() => known.delete(name));
      return text;
    },
  };
}

/** Places of the entries of a shard, each behind the last and a boundary. */
export function readShard({ entries, start, ...about }: Shard): Text {
  let next = start;
  const read = entries.map(([id, label, text, simplified = text]): TextEntry => {
    const entry = { id, label, text, folded: foldText(simplified), start: next };
    next += entry.folded.chars.length + 1;
    return entry;
  });
  return { ...about, entries: read };
}

/** The entry in which a place of the record lies. */
export function entryAt({ entries }: Text, place: number): TextEntry | undefined {
  return entries.findLast(({ start }) => start <= place);
}

/** Whether `chars` stand at a place of a document. */
export async function standsAt(
  texts: Texts,
  document: number,
  place: number,
  chars: readonly string[],
  length = chars.length,
): Promise<boolean> {
  const entry = entryAt(await texts.load(document, shardAt(place)), place);
  if (!entry) return false;
  const from = place - entry.start;
  return isLoosely(entry.folded.chars.slice(from, from + length), chars);
}
