import type { Catalog } from './catalog.ts';
import { unpack } from './fetch-packed.ts';
import { placeParts } from './parts.ts';
import type { ReadStretch } from './stretches.ts';

/** Where the entries of a document (its lines as printed, its rows of tables) lie in its record, and under what. */
export interface Outline {
  /** Of each entry the place of its first character, ascending. */
  starts: readonly number[];
  /** Of each entry the number of the heading, article or paragraph that it stands under; -1 where there is none. */
  parents: readonly number[];
  /** Numbers of the entries of the notice, which only says what follows. */
  asides: readonly number[];
  /** Bytes of each shard of its text. */
  shards: readonly number[];
  /** Of each entry the kinds of answers that it has (`answer-kinds.ts`). */
  kinds: readonly number[];
}

/**
 * As packed: lengths in the place of starts, how many entries back the parent is (0 where there is none), the bytes of each
 * shard of its text, and kinds of answers.
 */
export type PackedOutline = [lengths: number[], backs: number[], asides: number[], shards: number[], kinds: number[]];

/** @param document number of the catalog */
export type LoadOutline = (document: number) => Promise<Outline>;

/** The outlines of documents, each loaded once. */
export function openOutlines(folder: URL, { version, outlines }: Catalog, read: ReadStretch): LoadOutline {
  const places = placeParts('outlines', version, outlines);
  const known = new Map<number, Promise<Outline>>();
  return (document) => {
    const place = places[document];
    if (!place) throw new RangeError(`no outline of document ${document}`);
    const outline =
      known.get(document) ??
      read(place)
        .then((bytes) => unpack<PackedOutline>(bytes, new URL(place.path, folder)))
        .then(readOutline);
    known.set(document, outline);
    outline.catch(() => known.delete(document));
    return outline;
  };
}

export function readOutline([lengths, backs, asides, shards, kinds]: PackedOutline): Outline {
  let next = 1;
  const starts = lengths.map((length) => {
    const start = next;
    next += length + 1;
    return start;
  });
  return { starts, parents: backs.map((back, i) => (back === 0 ? -1 : i - back)), asides, shards, kinds };
}

/** Number of the entry in which a place lies. */
export function entryNumberAt({ starts }: Outline, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
