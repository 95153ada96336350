import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readSidecar } from '../../scripts/lib/read-sidecar.ts';
import { convertGazette } from '../../src/gazette/convert-gazette.ts';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';

/** All documents of the gazettes of this repository, linked. */
export function convertSeeds(): GazetteDocument[] {
  const documents = globSync('seeds/*.txt')
    .sort()
    .flatMap((file) => {
      const bytes = readFileSync(file);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const id = basename(file, '.txt');
      return convertGazette({ id, file, bytes, sha256, sidecar: readSidecar(file.replace(/\.txt$/u, '.yaml')) })
        .documents;
    });
  return linkCollection(documents, { asOf: '2026-01-01' }).documents;
}
