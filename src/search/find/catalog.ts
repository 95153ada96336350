import type { Status } from '../../gazette/model/status.ts';
import type { PackedTerms } from './terms.ts';

/** What the browser knows of every document before it has looked anything up. Made at build, read once. */
export interface Catalog {
  /** That of the shape of these files; another one is of another version of the search. */
  format: number;
  /** Changes with anything that a search loads: tells a deployment from the next. */
  version: string;
  /** Other words for what is typed. */
  terms: PackedTerms;
  index: IndexOfWords;
  gazettes: { id: string; name: string }[];
  issuers: string[];
  genres: string[];
  documents: CatalogEntry[];
  /**
   * For a character that begins very many words: characters that may follow it, so that at least one of the words lies
   * in each chunk of the index that holds any of them (see `probesOf`).
   */
  probes: Record<string, string>;
  /** Bytes of the outline of each document, and of all its texts. */
  outlines: number[];
  texts: number[];
}

/** The index that Pagefind made. */
export interface IndexOfWords {
  /** Its own list of its chunks (base64). */
  meta: string;
  /** Bytes of each chunk. */
  sizes: number[];
  /** Names that Pagefind gave to its records. Each is of as many documents, one behind the other, that follow in the catalog. */
  records: string[];
}

/**
 * Documents in a record. What Pagefind holds of a record while it makes the index, and says of it in its list, is of the
 * words in it, of which documents have most in common: of 500 in records of 64 it takes 376 MB and half the time instead
 * of 899 MB.
 */
export const DOCUMENTS_A_RECORD = 64;

/** To be counted up with each change of what the files of the search are. */
export const FORMAT = 3;

export interface CatalogEntry {
  id: string;
  /** Numbers of characters, folded: of the title, of the 发文字号 (0 where there is none), of the whole record. */
  lengths: [title: number, number: number, record: number];
  /** Numbers of gazette, issuers and genre count the lists of the catalog. */
  gazette: number;
  issuers: number[];
  genre: number | null;
  /** 成文日期, else the date or the year of the gazette; null where neither is known. */
  date: string | null;
  status: Status['value'];
  /** That of the work of which it is one text, where that is another one. */
  ofWork: Status['value'] | null;
  plan: boolean;
}

/** As packed: of each field of the documents a list, which compresses to a third less than one object a document. */
export type PackedCatalog = Omit<Catalog, 'documents'> & {
  documents: { [Field in keyof CatalogEntry]: CatalogEntry[Field][] };
};

export function packCatalog(catalog: Catalog): PackedCatalog {
  const { documents } = catalog;
  return {
    ...catalog,
    documents: {
      id: documents.map(({ id }) => id),
      lengths: documents.map(({ lengths }) => lengths),
      gazette: documents.map(({ gazette }) => gazette),
      issuers: documents.map(({ issuers }) => issuers),
      genre: documents.map(({ genre }) => genre),
      date: documents.map(({ date }) => date),
      status: documents.map(({ status }) => status),
      ofWork: documents.map(({ ofWork }) => ofWork),
      plan: documents.map(({ plan }) => plan),
    },
  };
}

export function unpackCatalog(packed: PackedCatalog): Catalog {
  const { id, lengths, gazette, issuers, genre, date, status, ofWork, plan } = packed.documents;
  const documents = id.map((one, i): CatalogEntry => ({
    id: one,
    lengths: lengths[i] ?? [0, 0, 0],
    gazette: gazette[i] ?? 0,
    issuers: issuers[i] ?? [],
    genre: genre[i] ?? null,
    date: date[i] ?? null,
    status: status[i] ?? 'unknown',
    ofWork: ofWork[i] ?? null,
    plan: plan[i] ?? false,
  }));
  return { ...packed, documents };
}

/** Where the title begins in every record: behind a boundary. */
export const TITLE_START = 1;

/** Where the title ends. */
export function titleEnd({ lengths: [title] }: CatalogEntry): number {
  return TITLE_START + title;
}

/** Where the 发文字号 begins in the record of a document that has one: behind the title and a boundary. */
export function numberStart(entry: CatalogEntry): number {
  return titleEnd(entry) + 1;
}

export function entryOf({ documents }: Catalog, number: number): CatalogEntry {
  const entry = documents[number];
  if (!entry) throw new RangeError(`no document ${number} in the catalog`);
  return entry;
}
