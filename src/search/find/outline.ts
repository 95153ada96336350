import { fetchPacked } from './fetch-packed.ts';

/** Where the entries of a document (its lines as printed, its rows of tables) lie in its record, and under what. */
export interface Outline {
  /** Of each entry the place of its first character, ascending. */
  starts: readonly number[];
  /** Of each entry the number of the heading, article or paragraph that it stands under; -1 where there is none. */
  parents: readonly number[];
  /** Numbers of the entries of the notice, which only says what follows. */
  asides: readonly number[];
}

/** As packed: lengths in the place of starts, and how many entries back the parent is (0 where there is none). */
export type PackedOutline = [lengths: number[], backs: number[], asides: number[]];

/** Documents in a file of outlines. A search needs those of its best documents, which lie anywhere. */
export const OUTLINES_A_FILE = 16;

/** @param document number of the catalog */
export type LoadOutline = (document: number) => Promise<Outline>;

/**
 * Address of a file of outlines, relative to the folder of the index.
 *
 * @param version of the catalog that the numbers of documents are of
 */
export function outlinePath(version: string, file: number): string {
  return `outlines/${version}.${file}.pack`;
}

/** The outlines of documents, each file loaded once. */
export function openOutlines(folder: URL, version: string): LoadOutline {
  const known = new Map<number, Promise<PackedOutline[]>>();
  return async (document) => {
    const number = Math.floor(document / OUTLINES_A_FILE);
    const file = known.get(number) ?? fetchPacked<PackedOutline[]>(new URL(outlinePath(version, number), folder));
    known.set(number, file);
    file.catch(() => known.delete(number));
    const packed = (await file)[document % OUTLINES_A_FILE];
    if (!packed) throw new RangeError(`no outline of document ${document}`);
    return readOutline(packed);
  };
}

export function readOutline([lengths, backs, asides]: PackedOutline): Outline {
  let next = 1;
  const starts = lengths.map((length) => {
    const start = next;
    next += length + 1;
    return start;
  });
  return { starts, parents: backs.map((back, i) => (back === 0 ? -1 : i - back)), asides };
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
