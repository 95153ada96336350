import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteDocument } from '../../gazette/model/document.ts';
import { contentFolder } from '../../site-config.ts';

let last: GazetteDocument | undefined;

/** The tree of a document, which `convert` wrote beside its MDX: for what the page says about its text. */
export function readTree(id: string): GazetteDocument {
  if (last?.id !== id)
    last = JSON.parse(readFileSync(join(contentFolder, `documents/${id}.json`), 'utf8')) as GazetteDocument;
  return last;
}
