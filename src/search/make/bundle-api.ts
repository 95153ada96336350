import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { packagesIn } from '../../shipped-licences.ts';
import type { IndexFile } from './make-index.ts';

const ENTRY = fileURLToPath(new URL('../find/api.ts', import.meta.url));

/** `api.js`: the search as one module for browsers, with nothing to import but the index beside it. */
export async function bundleApi(): Promise<IndexFile> {
  const build = await rolldown({ input: ENTRY, platform: 'browser', logLevel: 'warn' });
  const { output } = await build.generate({ format: 'esm', minify: true, comments: false });
  await build.close();
  // Work of others would have to be named in /licences.txt.
  const others = packagesIn(output[0].moduleIds);
  if (others.length > 0) throw new Error(`api.js holds ${others.join(', ')}, expected modules of this repository only`);
  return { path: 'api.js', content: new TextEncoder().encode(`${BANNER}\n${output[0].code}`) };
}

const BANNER = `/*
 * import { search } from '/search/api.js';
 * const { total, results, filters } = await search(query, { filters, sort, limit, offset });
 *
 * query    blanks between terms, "…" around blanks, - before what must not stand in a result
 * filters  { gazette, issuer, genre, year, status, plan }, each a list of values
 * sort     'relevance' (default), 'newest', 'oldest'
 * results  [{ id, url, title, docNumber, issuers, date, status, ofWork, score, places, matches: [{ id, url, label, excerpt, marks }] }]
 */`;
