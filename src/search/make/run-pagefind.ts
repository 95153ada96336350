import process from 'node:process';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { nameOfChunk } from '../find/chunk-names.ts';
import { exposeInstance } from './expose-instance.ts';
import { unpackFragment } from './pack.ts';

export interface PagefindOutput {
  /** What reads the index, by path below its folder. */
  files: { path: string; content: Uint8Array }[];
  /** The chunks of the index in their order. */
  chunks: Uint8Array[];
  /** Its list of its chunks (base64), in which they are named by their order (`chunk-names.ts`). */
  meta: string;
  /** Names of the records in the order in which they were added. */
  records: string[];
}

/**
 * Places of words in one chunk of the index, which is what a search loads for a word: 2,000 are 5 KB. The list of all
 * chunks is loaded with the first search, so that of a large collection they are larger, as the square root of its places.
 */
export function chunkSizeFor(places: number): number {
  return Math.max(SMALLEST, Math.round(Math.sqrt(places) * GROWTH));
}

const SMALLEST = 2000;
const GROWTH = 1.3;

/** Neither segmented nor stemmed, at build or in the browser. */
const NO_LANGUAGE = 'und';

/**
 * Feeds pages to Pagefind and gives back what a browser needs to look words up: no fragments (the texts of results are
 * in our shards) and none of its interfaces.
 *
 * @throws Error with what Pagefind has to say
 */
export async function runPagefind(pages: Iterable<string>, chunkSize: number): Promise<PagefindOutput> {
  // Read by the process that is started here. Where a version no longer knows it, chunks are larger, nothing else.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: NO_LANGUAGE });
  if (!index) throw new Error(errors.join('\n'));
  // One after the other, so that records are numbered in order; the next page is made while Pagefind reads the last.
  let added = Promise.resolve();
  let count = 0;
  for (const content of pages) {
    await added;
    added = index.addHTMLFile({ url: String(count++), content }).then(throwAny);
  }
  await added;
  const output = await index.getFiles();
  throwAny(output);
  await pagefind.close();
  const files = await Promise.all(
    output.files
      .filter(({ path }) => RE_READER.test(path))
      .map(async ({ path, content }) => ({
        path,
        content: path === 'pagefind.js' ? await exposeInstance(content) : content,
      })),
  );
  return { files, ...chunksIn(output.files), records: recordsIn(output.files, count) };
}

function throwAny({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

// 例：pagefind.js、wasm.unknown.pagefind
const RE_READER = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;
// 例：pagefind.und_1d448d60303.pf_meta
const RE_META = /^pagefind\..+\.pf_meta$/;
// 例：index/und_8810f4d.pf_index
const RE_CHUNK = /^index\/(.+)\.pf_index$/;
// 例：fragment/und_30ddb92.pf_fragment
const RE_FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

type Files = readonly { path: string; content: Uint8Array }[];

/** The chunks in the order of the list, and the list with names after that order, which compress to nothing. */
function chunksIn(files: Files): Pick<PagefindOutput, 'chunks' | 'meta'> {
  const chunks = new Map(files.map(({ path, content }) => [RE_CHUNK.exec(path)?.[1] ?? '', content]));
  const list = files.find(({ path }) => RE_META.test(path));
  if (!list) throw new Error('Pagefind made no list of chunks');
  const ordered: Uint8Array[] = [];
  const text = gunzipSync(list.content).toString('latin1');
  const renamed = text.replace(RE_NAME, (name) => {
    const chunk = chunks.get(name);
    return chunk ? nameOfChunk(ordered.push(chunk) - 1) : name;
  });
  if (renamed.length !== text.length || ordered.length + 1 !== chunks.size)
    throw new Error(`Pagefind's list names ${ordered.length} of ${chunks.size - 1} chunks`);
  return { chunks: ordered, meta: gzipSync(Buffer.from(renamed, 'latin1'), { level: 9 }).toString('base64') };
}

const RE_NAME = /und_[0-9a-f]{7}/g;

function recordsIn(files: Files, count: number): string[] {
  const records = Array.from({ length: count }, () => '');
  for (const { path, content } of files) {
    const name = RE_FRAGMENT.exec(path)?.[1];
    if (name !== undefined) records[Number(unpackFragment(content).url)] = name;
  }
  return records;
}
