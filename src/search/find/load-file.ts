/** A file of the search did not arrive. Nothing may be concluded from that but that it did not. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  /** What the server answered; null where there was no answer. */
  readonly status: number | null;

  constructor(url: URL, status: number | null, cause?: unknown) {
    super(`${url.pathname}: ${status ?? 'no answer'}`, { cause });
    this.status = status;
  }
}

/** Milliseconds after which a file that did not arrive is asked for again. */
const PAUSE = 400;
const ATTEMPTS = 2;
/** Milliseconds after which a server is taken to be silent: the largest file takes as long at 2 KB/s. */
const SILENCE = 30_000;

/**
 * The bytes of a file, all of them. A lost packet or a server that is busy is given a second chance.
 *
 * @throws LoadError where they do not arrive
 */
export async function loadFile(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  return (await loadTwice(url, {})).bytes;
}

/** A file, or the part of it that was asked for. */
export interface LoadedPart {
  bytes: Uint8Array<ArrayBuffer>;
  /** The server knows no Range. */
  isWhole: boolean;
}

/**
 * The bytes of a file from `from` to before `to`, or the whole of it.
 *
 * @throws LoadError where they do not arrive
 */
export function loadPart(url: URL, from: number, to: number): Promise<LoadedPart> {
  return loadTwice(url, { Range: `bytes=${from}-${to - 1}` });
}

async function loadTwice(url: URL, headers: Readonly<Record<string, string>>): Promise<LoadedPart> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptToLoad(url, headers);
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof LoadError) || !isPassing(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function attemptToLoad(url: URL, headers: Readonly<Record<string, string>>): Promise<LoadedPart> {
  let response: Response;
  try {
    response = await fetch(url, { headers, signal: AbortSignal.timeout(SILENCE) });
    if (response.ok) return { bytes: new Uint8Array(await response.arrayBuffer()), isWhole: response.status !== 206 };
  } catch (error) {
    throw new LoadError(url, null, error);
  }
  throw new LoadError(url, response.status);
}

/** What is gone stays so; no answer, and an answer that the server cannot give now, may be another one soon. */
function isPassing({ status }: LoadError): boolean {
  return status === null || status === 408 || status === 429 || status >= 500;
}
