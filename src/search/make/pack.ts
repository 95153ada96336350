import { gunzipSync, gzipSync } from 'node:zlib';

/** JSON as the browser unpacks it by itself: what a search costs does not hang on whether a server compresses. */
export function pack(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 9 });
}

const SIGNATURE = 'pagefind_dcd';

/** The JSON in a fragment file of Pagefind, which has a signature before it. */
export function unpackFragment(content: Uint8Array): { url: string } {
  return JSON.parse(gunzipSync(content).toString('utf8').slice(SIGNATURE.length)) as { url: string };
}
