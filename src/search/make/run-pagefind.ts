import process from 'node:process';
import * as pagefind from 'pagefind';
import { exposeInstance } from './expose-instance.ts';
import { unpackFragment } from './pack.ts';

export interface PagefindOutput {
  /** Files of the index, by their path below its folder. */
  files: { path: string; content: Uint8Array }[];
  /** Names of the records by the addresses that they were added with. */
  keys: Map<string, string>;
  /** Its name, which changes with its words, and the list of its chunks (base64). */
  index: { name: string; meta: string };
}

/**
 * Places of words in one chunk of the index. Pagefind's own default of 20,000 makes files of 35 KB, of which a query
 * needs one for each of its words; with 6,000 they are 14 KB and the whole index is 2 % larger.
 */
export const CHUNK_SIZE = 6000;

/** Neither segmented nor stemmed, at build or in the browser. */
const NO_LANGUAGE = 'und';

/**
 * Feeds pages to Pagefind and gives back what a browser needs to look words up: no fragments (the texts of results are
 * in our shards) and none of its interfaces.
 *
 * @throws Error with what Pagefind has to say
 */
export async function runPagefind(pages: Iterable<{ url: string; content: string }>): Promise<PagefindOutput> {
  // Read by the process that is started here. Where a version no longer knows it, chunks are larger, nothing else.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(CHUNK_SIZE);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: NO_LANGUAGE });
  if (!index) throw new Error(errors.join('\n'));
  // One after the other, so that records are numbered in order; the next page is made while Pagefind reads the last.
  let added = Promise.resolve();
  for (const page of pages) {
    await added;
    added = index.addHTMLFile(page).then(throwAny);
  }
  await added;
  const output = await index.getFiles();
  throwAny(output);
  await pagefind.close();
  const files = output.files
    .filter(({ path }) => RE_NEEDED.test(path))
    .map(({ path, content }) => ({ path, content: path === 'pagefind.js' ? exposeInstance(content) : content }));
  return { files, keys: keysIn(output.files), index: indexIn(output.files) };
}

function throwAny({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

// 例：pagefind.js、wasm.unknown.pagefind、index/und_8810f4d.pf_index
const RE_NEEDED = /^(pagefind\.js|wasm\.unknown\.pagefind|index\/.*)$/;
// 例：pagefind.und_1d448d60303.pf_meta
const RE_META = /^pagefind\.(.+)\.pf_meta$/;

/** Pagefind names the file that lists all chunks by a hash of it. */
function indexIn(files: readonly { path: string; content: Uint8Array }[]): { name: string; meta: string } {
  for (const { path, content } of files) {
    const name = RE_META.exec(path)?.[1];
    if (name !== undefined) return { name, meta: Buffer.from(content).toString('base64') };
  }
  throw new Error('Pagefind made no list of chunks');
}

// 例：fragment/und_30ddb92.pf_fragment
const RE_FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

function keysIn(files: readonly { path: string; content: Uint8Array }[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const key = RE_FRAGMENT.exec(path)?.[1];
      return key === undefined ? [] : [[unpackFragment(content).url, key] as const];
    }),
  );
}
