import { globSync } from 'node:fs';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { convertFile } from './convert-file.ts';

/** All documents of the gazettes of this repository, linked. */
export function convertSeeds(): GazetteDocument[] {
  const files = globSync('seeds/*.txt').sort();
  const documents = files.flatMap((file) => convertFile(file).documents);
  return linkCollection(documents, { asOf: '2026-01-01' }).documents;
}
