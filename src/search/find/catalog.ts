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
  /** How Pagefind named its index, and its list of chunks (base64). */
  index: { name: string; meta: string };
  gazettes: { id: string; name: string }[];
  issuers: string[];
  genres: string[];
  documents: CatalogEntry[];
  /**
   * For a character that begins very many words: characters that may follow it, so that at least one of the words lies
   * in each chunk of the index that holds any of them (see `probesOf`).
   */
  probes: Record<string, string>;
}

/** To be counted up with each change of what the files of the search are. */
export const FORMAT = 1;

export interface CatalogEntry {
  id: string;
  /** Name that Pagefind gave to the record, after its words; its texts have it too. */
  key: string;
  /** Numbers of characters, folded: of the title, of the 发文字号 (0 where there is none), of the whole record. */
  lengths: [title: number, number: number, record: number];
  /** Numbers of gazette, issuers and genre count the lists of the catalog. */
  gazette: number;
  issuers: number[];
  genre: number | null;
  /** 成文日期, else the date or the year of the gazette; null where neither is known. */
  date: string | null;
  status: Status['value'];
  plan: boolean;
}

/** Where the title begins in every record: behind a boundary. */
export const TITLE_START = 1;

/** Where the 发文字号 begins in the record of a document that has one: behind the title and a boundary. */
export function numberStart({ lengths: [title] }: CatalogEntry): number {
  return TITLE_START + title + 1;
}

export function entryOf({ documents }: Catalog, number: number): CatalogEntry {
  const entry = documents[number];
  if (!entry) throw new RangeError(`no document ${number} in the catalog`);
  return entry;
}
