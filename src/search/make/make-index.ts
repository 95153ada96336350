import { createHash } from 'node:crypto';
import type { GazetteDocument } from '../../gazette/model/document.ts';
import type { GazetteIssue } from '../../gazette/model/gazette-issue.ts';
import { OUTLINES_A_FILE, outlinePath, type PackedOutline } from '../find/outline.ts';
import { shardPath } from '../find/shard.ts';
import { catalogEntryOf, startCatalog } from './catalog-of.ts';
import { entriesOf } from './entries-of.ts';
import { outlineOf } from './outline-of.ts';
import { pack } from './pack.ts';
import { packTerms } from './pack-terms.ts';
import { probesOf, PairCounts } from './probes-of.ts';
import { pageOf, recordOf } from './record-of.ts';
import { CHUNK_SIZE, runPagefind } from './run-pagefind.ts';
import { shardsOf } from './shards-of.ts';
import { readTraditional, reduceTraditional } from './traditional.ts';
import { PhraseCounts } from './vocabulary-of.ts';

export interface IndexFile {
  /** Below the folder of the index. */
  path: string;
  content: Uint8Array;
}

/**
 * Everything that the search loads, but for its program: the words (by Pagefind, below `pagefind/`), the texts of
 * results (`text/`), where its lines lie (`outlines/`), other words and what is known of each document (`catalog.pack`) and the traditional characters
 * (`traditional.pack`) and words as a reader may mean them (`vocabulary.pack`). The same documents make the same bytes.
 *
 * @throws Error where Pagefind refuses a page
 */
export async function makeIndex(
  documents: Iterable<GazetteDocument>,
  issues: readonly GazetteIssue[],
): Promise<IndexFile[]> {
  const traditional = readTraditional();
  const shards: Uint8Array[][] = [];
  const outlines: PackedOutline[] = [];
  const counts = new PairCounts();
  const chars = new Set<string>();
  const phrases = new PhraseCounts();
  const terms = packTerms();
  const catalog = startCatalog(issues, terms);

  function* pages(): Generator<{ url: string; content: string }> {
    for (const document of documents) {
      const entries = entriesOf(document);
      const record = recordOf(entries, traditional);
      counts.add(record.chars);
      phrases.add(entries);
      for (const char of record.chars) chars.add(char);
      shards.push(shardsOf(document, entries, record, traditional).map(pack));
      outlines.push(outlineOf(entries, record));
      catalog.documents.push(catalogEntryOf(document, record, catalog, issues));
      yield { url: document.id, content: pageOf(record) };
    }
  }

  const output = await runPagefind(pages());
  for (const entry of catalog.documents) entry.key = output.keys.get(entry.id) ?? '';
  catalog.index = output.index;
  catalog.probes = probesOf(counts, CHUNK_SIZE);
  const files = catalog.documents.flatMap(({ key }, i) =>
    (shards[i] ?? []).map((content, n): IndexFile => ({ path: shardPath(key, n), content })),
  );
  files.push({ path: 'traditional.pack', content: pack(reduceTraditional(traditional, chars)) });
  files.push({ path: 'vocabulary.pack', content: pack(phrases.vocabulary(terms.words.map(([word]) => word))) });
  files.push(...output.files.map(({ path, content }) => ({ path: `pagefind/${path}`, content })));
  catalog.version = versionOf([...files, { path: 'outlines', content: pack(outlines) }]);
  for (let n = 0; n * OUTLINES_A_FILE < outlines.length; n++) {
    const some = outlines.slice(n * OUTLINES_A_FILE, (n + 1) * OUTLINES_A_FILE);
    files.push({ path: outlinePath(catalog.version, n), content: pack(some) });
  }
  files.push({ path: 'catalog.pack', content: pack(catalog) });
  return files;
}

function versionOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 12);
}
