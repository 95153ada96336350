import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';

/** The documents of a built site, as it publishes them. */
export function publishedDocuments(site: string): GazetteDocument[] {
  return globSync('documents/*/document.json', { cwd: site })
    .sort()
    .map((file) => JSON.parse(readFileSync(join(site, file), 'utf8')) as GazetteDocument);
}
