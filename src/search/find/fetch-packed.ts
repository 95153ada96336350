import { LoadError, loadFile } from './load-file.ts';

/**
 * Fetches JSON that the build has compressed; also where a server has taken the compression off or put it into a header.
 *
 * @throws LoadError where it does not arrive, or something else does
 */
export async function fetchPacked<T>(url: URL): Promise<T> {
  return unpack(await loadFile(url), url);
}

/**
 * The JSON in packed bytes.
 *
 * @param url that they came from
 * @throws LoadError where they are something else
 */
export async function unpack<T>(bytes: Uint8Array<ArrayBuffer>, url: URL): Promise<T> {
  try {
    return (await new Response(isGzip(bytes) ? decompress(bytes) : bytes).json()) as T;
  } catch (error) {
    throw new LoadError(url, null, error);
  }
}

export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

function decompress(bytes: Uint8Array<ArrayBuffer>): ReadableStream {
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}
