/** The search without a browser: an index held in memory, made of documents by the same code as the real one. */
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { codeOf, wordsOf } from '../../src/search/cut/cut-words.ts';
import type { Simplify } from '../../src/search/cut/fold-text.ts';
import type { Searched } from '../../src/search/find/answer.ts';
import { isLoosely } from '../../src/search/find/find-loose.ts';
import type { Names } from '../../src/search/find/names.ts';
import { readOutline } from '../../src/search/find/outline.ts';
import { readTerms } from '../../src/search/find/terms.ts';
import type { Places } from '../../src/search/find/word-index.ts';
import { catalogEntryOf, startCatalog } from '../../src/search/make/catalog-of.ts';
import { entriesOf } from '../../src/search/make/entries-of.ts';
import { outlineOf } from '../../src/search/make/outline-of.ts';
import { packTerms } from '../../src/search/make/pack-terms.ts';
import { recordOf, type SearchRecord } from '../../src/search/make/record-of.ts';
import { PhraseCounts } from '../../src/search/make/vocabulary-of.ts';
import { shardsOf } from '../../src/search/make/shards-of.ts';
import { readShard, type Texts } from '../../src/search/find/texts.ts';

export const NO_TABLE: Simplify = new Map();

export interface Indexed extends Searched {
  records: SearchRecord[];
  texts: Texts;
  loadNames: () => Promise<Names>;
  /** Words looked up since the last call. */
  lookedUp: () => string[];
}

export function indexOf(documents: readonly GazetteDocument[], simplify = NO_TABLE): Indexed {
  const catalog = startCatalog([]);
  const entries = documents.map(entriesOf);
  const records = entries.map((list) => recordOf(list, simplify));
  const outlines = records.map((record, i) => readOutline(outlineOf(entries[i] ?? [], record, [])));
  for (const [i, document] of documents.entries()) {
    const record = records[i];
    if (record) catalog.documents.push(catalogEntryOf(document, record, catalog, []));
  }
  const asked: string[] = [];
  const words = invert(records);
  const terms = packTerms();
  const phrases = new PhraseCounts();
  for (const list of entries) phrases.add(list);
  return {
    records,
    catalog,
    index: {
      find: (word) => {
        asked.push(word);
        return Promise.resolve(words.get(word) ?? new Map());
      },
      findBeginning: (char) =>
        Promise.resolve(
          merge(Array.from(words, ([word, places]) => (word.startsWith(codeOf(char)) ? places : new Map()))),
        ),
    },
    texts: {
      load: (i, n) => {
        const [document, record] = [documents[i], records[i]];
        const shard = document && record && shardsOf(document, entries[i] ?? [], record, simplify)[n];
        if (!shard) throw new RangeError(`no shard ${n} of document ${i}`);
        return Promise.resolve(readShard(shard));
      },
    },
    confirm: (document, place, chars, length = chars.length) =>
      Promise.resolve(isLoosely(records[document]?.chars.slice(place, place + length) ?? [], chars)),
    loadOutline: (document) => Promise.resolve(outlines[document] ?? readOutline([[], [], [], [], []])),
    loadTraditional: () => Promise.resolve(simplify),
    loadNames: () => Promise.resolve([]),
    loadVocabulary: () => Promise.resolve(phrases.vocabulary(terms.words.map(([word]) => word))),
    terms: readTerms(terms),
    lookedUp: () => asked.splice(0),
  };
}

/** Every word of the records with its places. */
function invert(records: readonly SearchRecord[]): Map<string, Map<number, { at: number[] }>> {
  const words = new Map<string, Map<number, { at: number[] }>>();
  for (const [document, { chars }] of records.entries()) {
    for (const [place, word] of wordsOf(chars).entries()) {
      const places = words.get(word) ?? new Map<number, { at: number[] }>();
      words.set(word, places);
      const known = places.get(document) ?? { at: [] };
      places.set(document, known);
      known.at.push(place);
    }
  }
  return words;
}

function merge(all: readonly Places[]): Places {
  const merged = new Map<number, number[]>();
  for (const places of all)
    for (const [document, { at }] of places) merged.set(document, [...(merged.get(document) ?? []), ...at]);
  const sorted = Array.from(merged, ([document, at]) => [document, at.sort((a, b) => a - b)] as const);
  return new Map(sorted.map(([document, at]) => [document, { at }]));
}
