import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withAmendments } from '../../src/gazette/amend/with-amendments.ts';
import { linkCollection, type LinkedCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { convertFile } from '../helpers/convert-file.ts';

/** The documents of all gazettes of a folder of `fixtures/`, linked and amended. */
export function amendFamily(name: string): GazetteDocument[] {
  return amendedCollection(name).documents;
}

/** The same with the works that they print and cite. */
export function amendedCollection(name: string): LinkedCollection {
  const folder = join('tests/amend/fixtures', name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const documents = files.flatMap((file) => convertFile(join(folder, file)).documents);
  return withAmendments(linkCollection(documents, { asOf: '2026-01-01' }));
}
