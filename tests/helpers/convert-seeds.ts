import { globSync } from 'node:fs';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { convertFile } from './convert-file.ts';

let linked: readonly GazetteDocument[] | undefined;

/** All documents of the gazettes of this repository, linked; once for all tests that ask for them. */
export function convertSeeds(): readonly GazetteDocument[] {
  linked ??= linkCollection(
    globSync('seeds/*.txt')
      .sort()
      .flatMap((file) => convertFile(file).documents),
    { asOf: '2026-01-01' },
  ).documents;
  return linked;
}
