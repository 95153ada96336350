import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { SIGNATURE, unpackFragment } from './pack.ts';
import { readCbor, type Cbor } from './read-cbor.ts';

/** A word with its places in the records that hold it, by their numbers. */
export interface WordInRecords {
  word: string;
  records: readonly { record: number; at: readonly number[] }[];
}

/** What Pagefind made of some pages. */
export interface PagefindOutput {
  /** The chunks of the index, compressed, in the order of their words. */
  chunks: readonly Uint8Array[];
  /** For each page, in Pagefind's numbers, which of those it was given it is. */
  numbers: readonly number[];
}

/** Neither segmented nor stemmed. */
const NO_LANGUAGE = 'und';

/**
 * Has Pagefind make an index of pages, by a process that ends with it and gives its memory back.
 *
 * @throws Error with what Pagefind has to say
 */
export async function runPagefind(pages: readonly string[]): Promise<PagefindOutput> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: NO_LANGUAGE });
  if (!index) throw new Error(errors.join('\n'));
  for (const [i, content] of pages.entries()) throwAny(await index.addHTMLFile({ url: String(i), content }));
  const output = await index.getFiles();
  throwAny(output);
  await pagefind.close();
  return readOutput(output.files);
}

function throwAny({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

// 例：pagefind.und_1d448d60303.pf_meta
const RE_META = /^pagefind\..+\.pf_meta$/;
// 例：index/und_8810f4d.pf_index
const RE_CHUNK = /^index\/(.+)\.pf_index$/;
// 例：fragment/und_30ddb92.pf_fragment
const RE_FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

function readOutput(files: readonly { path: string; content: Uint8Array }[]): PagefindOutput {
  const chunks = new Map(files.map(({ path, content }) => [RE_CHUNK.exec(path)?.[1] ?? '', content]));
  const urls = new Map(
    files.flatMap(({ path, content }) => {
      const name = RE_FRAGMENT.exec(path)?.[1];
      return name === undefined ? [] : [[name, Number(unpackFragment(content).url)] as const];
    }),
  );
  const list = files.find(({ path }) => RE_META.test(path));
  const [, pages, names] = list ? (unpackCbor(list.content) as [string, [string][], [string, string, string][]]) : [];
  if (!pages || !names) throw new Error('Pagefind made no list of chunks');
  return {
    chunks: names.map(([, , name]) => known(chunks.get(name), `chunk ${name}`)),
    numbers: pages.map(([name]) => known(urls.get(name), `page ${name}`)),
  };
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Pagefind names a ${name} that it has not made`);
  return value;
}

function unpackCbor(content: Uint8Array): Cbor {
  return readCbor(gunzipSync(content).subarray(SIGNATURE.length));
}

/** A chunk as Pagefind 1.6 writes it: words with pages, each by how far it is behind the last, and their places. */
type Chunk = [words: [word: string, pages: [ahead: number, places: number[], inMeta: number[]][]][]];

/** The words of an index in their order; a number below zero among the places is a weight, which we have none of. */
export function* wordsIn({ chunks, numbers }: PagefindOutput): Generator<WordInRecords> {
  for (const chunk of chunks) {
    const [words] = unpackCbor(chunk) as Chunk;
    for (const [word, pages] of words) {
      let page = 0;
      const records = pages.map(([ahead, places]) => {
        page += ahead;
        return { record: numbers[page] ?? NaN, at: ascending(places) };
      });
      yield { word, records: records.sort((a, b) => a.record - b.record) };
    }
  }
}

/** Each place is written as how far it is behind the last. */
function ascending(places: readonly number[]): number[] {
  let at = 0;
  return places.filter((place) => place >= 0).map((ahead) => (at += ahead));
}
