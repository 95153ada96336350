import { globSync } from 'node:fs';
import { wordsOf } from '../../src/gazette/convert-gazette.ts';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { convertFile } from './convert-file.ts';

let linked: readonly GazetteDocument[] | undefined;

/** All documents of the gazettes of this repository, linked; once for all tests that ask for them. */
export function convertSeeds(): readonly GazetteDocument[] {
  linked ??= convertFiles('seeds/*.txt');
  return linked;
}

/** All documents of the gazettes that a pattern names, linked with each other. */
export function convertFiles(pattern: string): readonly GazetteDocument[] {
  const gazettes = globSync(pattern).sort().map(convertFile);
  const documents = gazettes.flatMap((gazette) => gazette.documents);
  return linkCollection(documents, { asOf: '2026-01-01', words: wordsOf(gazettes) }).documents;
}
