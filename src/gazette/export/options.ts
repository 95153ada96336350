import type { GazetteIssue } from '../model/gazette-issue.ts';

/** What every exporter needs beside the document. */
export interface ExportOptions {
  /** Where the site is published, `https://gongbao.example`; a blank address gives links from the root. */
  site: string;
  /** The gazette that printed the document. */
  issue: Pick<GazetteIssue, 'name' | 'issue'>;
}

/** Address of a page of the site that a file far from it can use. */
export function absoluteUrl(path: string, { site }: Pick<ExportOptions, 'site'>): string {
  return `${site.replace(/\/+$/, '')}${path}`;
}
