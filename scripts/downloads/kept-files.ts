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
import process from 'node:process';
import { downloadsManifest } from '../../src/site-config.ts';
import { writeFile } from '../lib/write-file.ts';

/** What a file holds: its words, or its bytes, or its words piece by piece where they are too many for one string. */
type Content = string | Uint8Array | Iterable<string>;

/** What is known of a file that was made. */
export interface MadeFile {
  /** A hash of all that it was made of. */
  madeOf: string;
  bytes: number;
  /** CPU time in seconds that making it took. */
  seconds: number;
}

/** What lies in the folder. */
interface List {
  /** A hash of all that all files together were made of. */
  madeOf: string;
  /** By path on the site. */
  files: Readonly<Record<string, MadeFile>>;
}

/**
 * The folder in which the downloads of a collection are made, file by file under the paths that they have on the site, and
 * kept: what has not changed is not made again. A list beside it says what each was made of.
 */
export class KeptFiles {
  readonly #folder: string;
  readonly #before: List;
  readonly #now = new Map<string, MadeFile>();
  /** Paths of the files that this run has made. */
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    const list = downloadsManifest(folder);
    const before = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Partial<List>) : {};
    this.#before = { madeOf: before.madeOf ?? '', files: before.files ?? {} };
    // Of what no list names nobody knows what it was made of, and it would be published with the others.
    if (before.files === undefined) rmSync(folder, { recursive: true, force: true });
  }

  /** The files that this run has asked for, by their paths. */
  get files(): ReadonlyMap<string, MadeFile> {
    return this.#now;
  }

  /** Whether this run has made a file. */
  hasMade(path: string): boolean {
    return this.#made.has(path);
  }

  /**
   * Keeps all files where all of them together were made of the same and are there; says whether it has.
   *
   * @param madeOf a hash of all that all files depend on
   */
  keepAll(madeOf: string): boolean {
    const files = Object.entries(this.#before.files);
    if (this.#before.madeOf !== madeOf || !files.every(([path, file]) => this.#isThere(path, file.madeOf)))
      return false;
    for (const [path, file] of files) this.#now.set(path, file);
    return true;
  }

  /**
   * Makes a file, unless it is there and was made of the same.
   *
   * @param path on the site, `/documents/a/a.pdf`
   * @param from all that the file depends on
   */
  async put(path: string, from: readonly string[], make: () => Promise<Content> | Content): Promise<void> {
    const madeOf = hashOf(from);
    const before = this.#before.files[path];
    if (before && this.#isThere(path, madeOf)) {
      this.#now.set(path, before);
      return;
    }
    const started = process.cpuUsage();
    this.#begin();
    writeContent(this.placeOf(path), await make());
    this.#note(path, madeOf, secondsSince(started));
  }

  /** Keeps files where all are there and were made of the same; says whether it has. */
  keep(paths: readonly string[], from: readonly string[]): boolean {
    const madeOf = hashOf(from);
    const kept = paths.every((path) => this.#isThere(path, madeOf));
    for (const path of kept ? paths : []) {
      const before = this.#before.files[path];
      if (before) this.#now.set(path, before);
    }
    return kept;
  }

  /**
   * Takes over a file that was written elsewhere on the same disk.
   *
   * @param from all that it depends on
   * @param seconds CPU time that writing it took
   */
  take(path: string, written: string, from: readonly string[], seconds: number): void {
    const place = this.placeOf(path);
    this.#begin();
    mkdirSync(dirname(place), { recursive: true });
    renameSync(written, place);
    this.#note(path, hashOf(from), seconds);
  }

  read(path: string): Uint8Array {
    return readFileSync(this.placeOf(path));
  }

  /** Where a file lies until it is put on the site. */
  placeOf(path: string): string {
    return join(this.#folder, path);
  }

  #isThere(path: string, madeOf: string): boolean {
    const before = this.#before.files[path];
    const place = this.placeOf(path);
    return before?.madeOf === madeOf && existsSync(place) && statSync(place).size === before.bytes;
  }

  /** From the first file on that is made the list is no longer true: a run that is stopped leaves none. */
  #begin(): void {
    if (this.#made.size === 0) rmSync(downloadsManifest(this.#folder), { force: true });
  }

  #note(path: string, madeOf: string, seconds: number): void {
    this.#now.set(path, { madeOf, bytes: statSync(this.placeOf(path)).size, seconds });
    this.#made.add(path);
  }

  /**
   * Removes what this run has not asked for, and writes the list.
   *
   * @param madeOf a hash of all that all files depend on
   */
  close(madeOf: string): void {
    for (const path of Object.keys(this.#before.files))
      if (!this.#now.has(path)) rmSync(this.placeOf(path), { force: true });
    const list: List = { madeOf, files: Object.fromEntries(this.#now) };
    writeFile(downloadsManifest(this.#folder), JSON.stringify(list));
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

/** CPU time of this process in seconds: since an earlier moment, or since it began. */
export function secondsSince(started?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/** A hash over the program that makes the files: another program may make others. */
export function hashOfProgram(): string {
  const files = globSync([
    'src/gazette/**/*.{ts,json}',
    'src/*.ts',
    'src/components/works/*.ts',
    'scripts/downloads.ts',
    'scripts/downloads/*.ts',
  ]).sort();
  return hashOf([...files, 'package-lock.json'].flatMap((file) => [file, readFileSync(file, 'utf8')]));
}

/** A hash over words, each by itself. */
export function hashOf(words: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word.length}:${word}`);
  return hash.digest('hex');
}
