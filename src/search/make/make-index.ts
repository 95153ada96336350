import type { GazetteDocument } from '../../gazette/model/document.ts';
import type { GazetteIssue } from '../../gazette/model/gazette-issue.ts';
import { shardPath } from '../find/shard.ts';
import { catalogEntryOf, startCatalog } from './catalog-of.ts';
import { entriesOf } from './entries-of.ts';
import { pack } from './pack.ts';
import { probesOf, PairCounts } from './probes-of.ts';
import { pageOf, recordOf } from './record-of.ts';
import { CHUNK_SIZE, runPagefind } from './run-pagefind.ts';
import { shardsOf } from './shards-of.ts';
import { readTraditional, reduceTraditional } from './traditional.ts';

export interface IndexFile {
  /** Below the folder of the index. */
  path: string;
  content: Uint8Array;
}

/**
 * Everything that the search loads, but for its program: the words (by Pagefind, below `pagefind/`), the texts of
 * results (`text/`), what is known of each document (`catalog.pack`) and the traditional characters
 * (`traditional.pack`). The same documents make the same bytes.
 *
 * @throws Error where Pagefind refuses a page
 */
export async function makeIndex(
  documents: Iterable<GazetteDocument>,
  issues: readonly GazetteIssue[],
): Promise<IndexFile[]> {
  const traditional = readTraditional();
  const files: IndexFile[] = [];
  const counts = new PairCounts();
  const chars = new Set<string>();
  const catalog = startCatalog(issues);

  function* pages(): Generator<{ url: string; content: string }> {
    for (const document of documents) {
      const entries = entriesOf(document);
      const record = recordOf(entries, traditional);
      counts.add(record.chars);
      for (const char of record.chars) chars.add(char);
      for (const [n, shard] of shardsOf(document, entries, record, traditional).entries())
        files.push({ path: shardPath(document.id, n), content: pack(shard) });
      catalog.documents.push(catalogEntryOf(document, record, catalog, issues));
      yield { url: document.id, content: pageOf(record) };
    }
  }

  const output = await runPagefind(pages());
  for (const entry of catalog.documents) entry.key = output.keys.get(entry.id) ?? '';
  catalog.version = output.version;
  catalog.probes = probesOf(counts, CHUNK_SIZE);
  files.push({ path: 'catalog.pack', content: pack(catalog) });
  files.push({ path: 'traditional.pack', content: pack(reduceTraditional(traditional, chars)) });
  files.push(...output.files.map(({ path, content }) => ({ path: `pagefind/${path}`, content })));
  return files;
}
