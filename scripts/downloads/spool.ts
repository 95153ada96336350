import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Characters that are gathered before they are written, and bytes that are read at a time. */
const PIECE = 1 << 20;

/**
 * Lines that are written one after the other and read again as often as needed: all of a large collection fit neither
 * into memory nor into one string.
 */
export class Spool implements Iterable<string> {
  readonly path: string;
  readonly #descriptor: number;
  #gathered = '';

  /** Begins the file anew. */
  constructor(path: string) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.#descriptor = openSync(path, 'w');
  }

  /** @param line without line breaks but that at its end */
  append(line: string): void {
    this.#gathered += line;
    if (this.#gathered.length > PIECE) this.#write();
  }

  /** Writes what is left; nothing can be added any more. */
  close(): void {
    this.#write();
    closeSync(this.#descriptor);
  }

  /** The lines of a closed spool, without their ends. */
  *[Symbol.iterator](): Generator<string> {
    const descriptor = openSync(this.path, 'r');
    try {
      const decoder = new TextDecoder();
      const bytes = new Uint8Array(PIECE);
      let open = '';
      for (let read = readSync(descriptor, bytes); read > 0; read = readSync(descriptor, bytes)) {
        const lines = (open + decoder.decode(bytes.subarray(0, read), { stream: true })).split('\n');
        open = lines.pop() ?? '';
        yield* lines;
      }
    } finally {
      closeSync(descriptor);
    }
  }

  #write(): void {
    writeSync(this.#descriptor, this.#gathered);
    this.#gathered = '';
  }
}
