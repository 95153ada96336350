import type { Catalog } from './catalog.ts';
import { isGzip } from './fetch-packed.ts';
import { importModule } from './import-module.ts';
import { LoadError, loadFile } from './load-file.ts';
import { numberOfChunk } from './chunk-names.ts';
import { placeParts } from './parts.ts';
import type { ReadStretch } from './stretches.ts';

/** What is used of Pagefind: looking up a word. */
export interface Pagefind {
  search: (word: string) => Promise<{ results: { id: string; words: number[] }[] }>;
  /** Loads the chunks of the index in which these words, a blank between them, would stand. */
  preload: (words: string) => Promise<void>;
}

/** What `pagefind.js` has for us, whose types Pagefind does not publish (`make/expose-instance.ts` exports it). */
interface PagefindModule {
  PagefindInstance: new (options: { primary: boolean; basePath: string }) => Instance;
}

/** Its own parts, of which those that load are replaced by ours. */
interface Instance extends Pagefind {
  basePath: string;
  languages: Record<string, { hash: string; wasm: null; page_count: number }>;
  includeCharacters: string[];
  loaded_chunks: Record<string, Promise<void>>;
  init: (language: string, options: { load_wasm: boolean }) => Promise<void>;
  loadEntry: () => Promise<void>;
  loadChunk: (hash: string) => Promise<void>;
  cachedLoad: (cache: object, hash: string, load: () => Promise<void>) => Promise<void>;
  _loadGenericChunk: (url: string, method: string) => Promise<void>;
  throttledFetch: (address: string) => Promise<Response>;
}

const LANGUAGE = 'und';
/** Endings of the addresses that Pagefind asks for. */
const META = '.pf_meta';
const PROGRAM = '.pagefind';
const CHUNK = '.pf_index';

/**
 * Opens the index that Pagefind made. Of its own, Pagefind takes a chunk that does not arrive for one without the word,
 * and waits for ever where its list of chunks does not; here each file arrives or the search fails. The list of chunks
 * comes with the catalog, so that neither can be of another deployment than the other.
 *
 * @throws LoadError where a file does not arrive, then and from `search` and `preload`
 */
export async function openPagefind(
  folder: URL,
  { index: { meta, sizes }, version }: Pick<Catalog, 'index' | 'version'>,
  read: ReadStretch,
): Promise<Pagefind> {
  preparePagefind(folder);
  const { PagefindInstance } = await importModule<PagefindModule>(new URL('pagefind/pagefind.js', folder));
  const instance = new PagefindInstance({ primary: false, basePath: new URL('pagefind/', folder).href });
  const chunks = placeParts('words', version, sizes);
  instance.loadEntry = () => {
    instance.languages = { [LANGUAGE]: { hash: LANGUAGE, wasm: null, page_count: 1 } };
    instance.includeCharacters = [];
    return Promise.resolve();
  };
  instance.throttledFetch = async (address) => {
    if (address.endsWith(META)) return new Response(bytesOf(meta));
    if (address.endsWith(PROGRAM)) return new Response(await program);
    return new Response(await loadChunk(numberOfChunk(address)));
  };
  instance.loadChunk = (hash) =>
    instance.cachedLoad(instance.loaded_chunks, hash, () =>
      instance._loadGenericChunk(`${hash}${CHUNK}`, 'load_index_chunk'),
    );
  await instance.init(LANGUAGE, { load_wasm: true });
  return instance;

  async function loadChunk(number: number): Promise<Uint8Array<ArrayBuffer>> {
    const chunk = chunks[number];
    if (!chunk) throw new RangeError(`no chunk ${number} in the catalog`);
    return checked(await read(chunk), new URL(chunk.path, folder));
  }
}

/** Starts to load what every index needs, so that it comes together with the catalog; what fails is tried again later. */
export function preparePagefind(folder: URL): void {
  if (program) return;
  program = loadProgram(new URL('pagefind/wasm.unknown.pagefind', folder));
  void importModule(new URL('pagefind/pagefind.js', folder)).catch(() => undefined);
  program.catch(() => (program = undefined));
}

/** The WebAssembly of Pagefind, as soon as a reader may search. */
let program: Promise<Uint8Array<ArrayBuffer>> | undefined;

async function loadProgram(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  return checked(await loadFile(url), url);
}

/** A page that says something else in the place of the file is no file of the index. */
function checked(bytes: Uint8Array<ArrayBuffer>, url: URL): Uint8Array<ArrayBuffer> {
  if (!isGzip(bytes) && !SIGNATURE.every((code, i) => bytes[i] === code)) throw new LoadError(url, null);
  return bytes;
}

/** What the files of Pagefind begin with where a server has taken the compression off. */
const SIGNATURE = Array.from('pagefind_dcd', (char) => char.charCodeAt(0));

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
