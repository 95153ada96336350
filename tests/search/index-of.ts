/** The search without a browser: an index held in memory, made of documents by the same code as the real one. */
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { codeOf, wordsOf } from '../../src/search/cut/cut-words.ts';
import type { Simplify } from '../../src/search/cut/fold-text.ts';
import type { Catalog } from '../../src/search/find/catalog.ts';
import type { Confirm } from '../../src/search/find/find-run.ts';
import { shardAt } from '../../src/search/find/shard.ts';
import type { Places, WordIndex } from '../../src/search/find/word-index.ts';
import { catalogEntryOf, startCatalog } from '../../src/search/make/catalog-of.ts';
import { entriesOf } from '../../src/search/make/entries-of.ts';
import { recordOf, type SearchRecord } from '../../src/search/make/record-of.ts';
import { shardsOf } from '../../src/search/make/shards-of.ts';
import { readShard, type Texts } from '../../src/search/find/texts.ts';

export const NO_TABLE: Simplify = new Map();

export interface Indexed {
  records: SearchRecord[];
  catalog: Catalog;
  index: WordIndex;
  texts: Texts;
  confirm: Confirm;
  /** Words looked up since the last call. */
  lookedUp: () => string[];
}

export function indexOf(documents: readonly GazetteDocument[], simplify = NO_TABLE): Indexed {
  const catalog = startCatalog([]);
  const entries = documents.map(entriesOf);
  const records = entries.map((list) => recordOf(list, simplify));
  for (const [i, document] of documents.entries()) {
    const record = records[i];
    if (record) catalog.documents.push({ ...catalogEntryOf(document, record, catalog, []), key: document.id });
  }
  const asked: string[] = [];
  const find = (test: (word: string) => boolean): Promise<Places> => Promise.resolve(placesOf(records, test));
  return {
    records,
    catalog,
    index: {
      find: (word) => {
        asked.push(word);
        return find((other) => other === word);
      },
      findBeginning: (char) => find((word) => word.startsWith(codeOf(char))),
    },
    texts: {
      load: (id, n) => {
        const i = documents.findIndex((document) => document.id === id);
        const [document, record] = [documents[i], records[i]];
        const shard = document && record && shardsOf(document, entries[i] ?? [], record, simplify)[n];
        if (!shard) throw new RangeError(`no shard ${n} of ${id}`);
        return Promise.resolve(readShard(shard));
      },
    },
    confirm: (document, place, chars) =>
      Promise.resolve(chars.every((char, i) => records[document]?.chars[place + i] === char && shardAt(place) >= 0)),
    lookedUp: () => asked.splice(0),
  };
}

function placesOf(records: readonly SearchRecord[], test: (word: string) => boolean): Places {
  const found = records.map(({ chars }, document) => {
    const at = wordsOf(chars).flatMap((word, place) => (test(word) ? [place] : []));
    return [document, { at, score: at.length }] as const;
  });
  return new Map(found.filter(([, { at }]) => at.length > 0));
}
