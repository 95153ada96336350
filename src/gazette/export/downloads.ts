import type { GazetteDocument } from '../model/document.ts';

/** Files that a reader can take away, named so that they can be told apart in a folder of downloads. */
export function downloadsOf(id: string): GazetteDocument['downloads'] {
  const file = (extension: string): string => `/documents/${id}/${id}.${extension}`;
  return { html: file('html'), md: file('md'), txt: file('txt'), json: `/documents/${id}/document.json` };
}
