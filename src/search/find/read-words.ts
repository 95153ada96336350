import { LoadError } from './load-file.ts';

/** Where a word stands: for each document (its number in the catalog) the places, ascending. */
export type Places = ReadonlyMap<number, { at: readonly number[] }>;

/**
 * A chunk of the index: the length of a list of words in bytes, the list (ASCII, a blank between), and for each word the
 * number of its documents, and for each of these how far it is behind the last, the number of places, and how far each
 * of these is behind the last. All numbers are LEB128: seven bits a byte, the lowest first.
 *
 * @param url that it came from
 * @throws LoadError where the bytes are something else
 */
export function readWords(bytes: Uint8Array, url: URL): Map<string, Places> {
  let at = 0;
  const next = (): number => {
    for (let [value, unit] = [0, 1]; ; unit *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new LoadError(url, null);
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  };
  const length = next();
  const words = new TextDecoder().decode(bytes.subarray(at, at + length)).split(' ');
  at += length;
  return new Map(words.map((word) => [word, readPlaces(next)]));
}

function readPlaces(next: () => number): Places {
  const places = new Map<number, { at: number[] }>();
  let document = 0;
  for (let left = next(); left > 0; left--) {
    document += next();
    const at: number[] = [];
    let place = 0;
    for (let more = next(); more > 0; more--) at.push((place += next()));
    places.set(document, { at });
  }
  return places;
}
