import { createHash } from 'node:crypto';
import type { GazetteDocument } from '../../gazette/model/document.ts';
import type { GazetteIssue } from '../../gazette/model/gazette-issue.ts';
import { DOCUMENTS_A_RECORD, packCatalog, type Catalog } from '../find/catalog.ts';
import { catalogEntryOf, startCatalog } from './catalog-of.ts';
import { entriesOf } from './entries-of.ts';
import { outlineOf } from './outline-of.ts';
import { pack } from './pack.ts';
import { packTerms } from './pack-terms.ts';
import { probesOf, PairCounts } from './probes-of.ts';
import { putInFiles } from './put-in-files.ts';
import { pageOf, recordOf } from './record-of.ts';
import { chunkSizeFor, runPagefind } from './run-pagefind.ts';
import { shardsOf } from './shards-of.ts';
import { readTraditional, reduceTraditional } from './traditional.ts';
import { PhraseCounts } from './vocabulary-of.ts';

export interface IndexFile {
  /** Below the folder of the index. */
  path: string;
  content: Uint8Array;
}

/**
 * Everything that the search loads, but for its program: the words (by Pagefind, `words/`, and what reads them,
 * `pagefind/`), the texts of results (`text/`), where its lines lie (`outlines/`), other words and what is known of each
 * document (`catalog.pack`), the traditional characters (`traditional.pack`) and words as a reader may mean them
 * (`vocabulary.pack`). The same documents make the same bytes.
 *
 * @throws Error where Pagefind refuses a page
 */
export async function makeIndex(
  documents: Iterable<GazetteDocument>,
  issues: readonly GazetteIssue[],
): Promise<IndexFile[]> {
  const traditional = readTraditional();
  const texts: Uint8Array[] = [];
  const outlines: Uint8Array[] = [];
  const records: string[] = [];
  const counts = new PairCounts();
  const phrases = new PhraseCounts();
  const terms = packTerms();
  const catalog = startCatalog(issues, terms);
  for (const document of documents) {
    const entries = entriesOf(document);
    const record = recordOf(entries, traditional);
    counts.add(record.chars);
    phrases.add(entries);
    const shards = shardsOf(document, entries, record, traditional).map(pack);
    texts.push(Buffer.concat(shards));
    outlines.push(
      pack(
        outlineOf(
          entries,
          record,
          shards.map(({ length }) => length),
        ),
      ),
    );
    const number = Math.floor(catalog.documents.length / DOCUMENTS_A_RECORD);
    records[number] = (records[number] ?? '') + record.chars.join('');
    catalog.documents.push(catalogEntryOf(document, record, catalog, issues));
  }
  const chunkSize = chunkSizeFor(counts.total);
  const {
    files: reader,
    chunks,
    ...index
  } = await runPagefind(
    Iterator.from(records).map((record) => pageOf(Array.from(record))),
    chunkSize,
  );
  catalog.index = { ...index, sizes: sizesOf(chunks) };
  catalog.probes = probesOf(counts, chunkSize);
  catalog.outlines = sizesOf(outlines);
  catalog.texts = sizesOf(texts);
  catalog.version = versionOf(catalog, [...chunks, ...outlines, ...texts]);
  return [
    ...putInFiles('words', catalog.version, chunks),
    ...putInFiles('outlines', catalog.version, outlines),
    ...putInFiles('text', catalog.version, texts),
    ...reader.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
    { path: 'traditional.pack', content: pack(reduceTraditional(traditional, counts)) },
    { path: 'vocabulary.pack', content: pack(phrases.vocabulary(terms.words.map(([word]) => word))) },
    { path: 'catalog.pack', content: pack(packCatalog(catalog)) },
  ];
}

function sizesOf(parts: readonly Uint8Array[]): number[] {
  return parts.map(({ length }) => length);
}

function versionOf(catalog: Catalog, parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256').update(JSON.stringify(catalog));
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 12);
}
