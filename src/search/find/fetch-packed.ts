/** Fetches JSON that the build has compressed; also where a server has taken the compression off or put it into a header. */
export async function fetchPacked<T>(url: URL): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url.pathname}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return (await new Response(isGzip(bytes) ? decompress(bytes) : bytes).json()) as T;
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

function decompress(bytes: Uint8Array<ArrayBuffer>): ReadableStream {
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}
