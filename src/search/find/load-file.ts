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
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptToLoad(url);
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof LoadError) || !isPassing(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function attemptToLoad(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(SILENCE) });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new LoadError(url, null, error);
  }
  throw new LoadError(url, response.status);
}

/** What is gone stays so; no answer, and an answer that the server cannot give now, may be another one soon. */
function isPassing({ status }: LoadError): boolean {
  return status === null || status === 408 || status === 429 || status >= 500;
}
