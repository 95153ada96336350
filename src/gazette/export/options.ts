import type { GazetteDocument } from '../model/document.ts';
import type { GazetteIssue } from '../model/gazette-issue.ts';
import type { IsoDate } from '../model/values.ts';
import type { Typesetter } from './pdf/typesetter.ts';

/** A document of which a text was made: the text before, or a decision that changes it. */
export interface Ingredient {
  document: Pick<GazetteDocument, 'id' | 'url' | 'shortTitle' | 'docNumber' | 'dateSigned' | 'gazette' | 'source'>;
  issue: Pick<GazetteIssue, 'id' | 'name' | 'issue' | 'date'>;
}

/** What every exporter needs beside the document. */
export interface ExportOptions {
  /** Where the site is published, `https://gongbao.example`; a blank address gives links from the root. */
  site: string;
  /** The gazette that printed the document. */
  issue: Pick<GazetteIssue, 'id' | 'name' | 'issue' | 'date'>;
  /** The day for which the status holds. */
  asOf: IsoDate;
  /** Days on which the documents of the collection were signed, by their ids. */
  dates: ReadonlyMap<string, IsoDate | null>;
  /** Name and version of this program. */
  generator: string;
  /** Whether files with pages have the red head of an official document (GB/T 9704—2012, 7.2.4, 7.2.7): theirs is no original. */
  redHead: boolean;
  /** Sets what has pages. */
  typesetter: Typesetter;
  /** Of a text that this site makes: what it is made of, the text that a gazette prints first, then the decisions in time. */
  madeOf?: readonly [Ingredient, ...Ingredient[]];
}

/** Address of a page of the site that a file far from it can use. */
export function absoluteUrl(path: string, { site }: Pick<ExportOptions, 'site'>): string {
  return `${site.replace(/\/+$/, '')}${path}`;
}
