import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  globSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadsManifest } from '../../src/site-config.ts';
import { writeFile } from '../lib/write-file.ts';

/** What a file holds: its words, or its bytes, or its words piece by piece where they are too many for one string. */
type Content = string | Uint8Array | Iterable<string>;

/** What is known of a file that was made: a hash of all that it was made of, and its length in bytes. */
interface Made {
  madeOf: string;
  bytes: number;
}

/**
 * The folder in which the downloads of a collection are made, file by file under the paths that they have on the site, and
 * kept: what has not changed is not made again. A list beside it says what each was made of.
 */
export class KeptFiles {
  readonly #folder: string;
  readonly #before: Readonly<Record<string, Made>>;
  readonly #now = new Map<string, Made>();

  constructor(folder: string) {
    this.#folder = folder;
    const list = downloadsManifest(folder);
    this.#before = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, Made>) : {};
  }

  /**
   * Makes a file, unless it is there and was made of the same.
   *
   * @param path on the site, `/documents/a/a.pdf`
   * @param from all that the file depends on
   */
  async put(path: string, from: readonly string[], make: () => Promise<Content> | Content): Promise<void> {
    const madeOf = hashOf(from);
    if (!this.#isThere(path, madeOf)) writeContent(this.placeOf(path), await make());
    this.#note(path, madeOf);
  }

  /** Keeps files where all are there and were made of the same; says whether it has. */
  keep(paths: readonly string[], from: readonly string[]): boolean {
    const madeOf = hashOf(from);
    const kept = paths.every((path) => this.#isThere(path, madeOf));
    if (kept) for (const path of paths) this.#note(path, madeOf);
    return kept;
  }

  /**
   * Takes over a file that was written elsewhere on the same disk.
   *
   * @param from all that it depends on
   */
  take(path: string, written: string, from: readonly string[]): void {
    const place = this.placeOf(path);
    mkdirSync(dirname(place), { recursive: true });
    renameSync(written, place);
    this.#note(path, hashOf(from));
  }

  read(path: string): Uint8Array {
    return readFileSync(this.placeOf(path));
  }

  /** Where a file lies until it is put on the site. */
  placeOf(path: string): string {
    return join(this.#folder, path);
  }

  #isThere(path: string, madeOf: string): boolean {
    const before = this.#before[path];
    const place = this.placeOf(path);
    return before?.madeOf === madeOf && existsSync(place) && statSync(place).size === before.bytes;
  }

  #note(path: string, madeOf: string): void {
    this.#now.set(path, { madeOf, bytes: statSync(this.placeOf(path)).size });
  }

  /** Removes what this run has not asked for, and writes the list. */
  close(): void {
    for (const path of Object.keys(this.#before)) if (!this.#now.has(path)) rmSync(this.placeOf(path), { force: true });
    writeFile(downloadsManifest(this.#folder), JSON.stringify(Object.fromEntries(this.#now)));
  }
}

function writeContent(place: string, content: Content): void {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFile(place, content);
    return;
  }
  mkdirSync(dirname(place), { recursive: true });
  const descriptor = openSync(place, 'w');
  try {
    for (const piece of content) writeSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}

/** A hash over the program that makes the files: another program may make others. */
export function hashOfProgram(): string {
  const files = globSync(['src/gazette/**/*.{ts,json}', 'scripts/downloads/*.ts']).sort();
  return hashOf([...files, 'package-lock.json'].flatMap((file) => [file, readFileSync(file, 'utf8')]));
}

/** A hash over words, each by itself. */
export function hashOf(words: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word.length}:${word}`);
  return hash.digest('hex');
}
