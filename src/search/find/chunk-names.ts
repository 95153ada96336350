/** A name as long as those that Pagefind gives to chunks (after a hash), by their order: und_0000012. */
export function nameOfChunk(number: number): string {
  return `und_${number.toString(36).padStart(HASH, '0')}`;
}

/** Characters of Pagefind's hashes. */
const HASH = 7;
// 例：und_0000012.pf_index
const RE_NAME = /und_([0-9a-z]{7})(?:\.|$)/;

/** @param name of a chunk, or an address that ends in it */
export function numberOfChunk(name: string): number {
  return Number.parseInt(RE_NAME.exec(name)?.[1] ?? '', 36);
}
