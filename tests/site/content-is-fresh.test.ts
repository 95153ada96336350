import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';

/** Not committed, or written by hand. */
const NOT_COMPARED = [/^documents\/.*\.json$/, /^(?:tasks|indicators|promises)\.json$/, /^README\.md$/];

it('content/ is what convert writes (else: npm run convert, and read the diff)', () => {
  const fresh = readFolder(inject('freshContent'));
  const committed = readFolder('content');
  const names = new Set([...fresh.keys(), ...committed.keys()]);
  expect([...names].filter((name) => fresh.get(name) !== committed.get(name))).toEqual([]);
});

function readFolder(folder: string): Map<string, string> {
  const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const compared = files.filter((file) => !NOT_COMPARED.some((pattern) => pattern.test(file)));
  return new Map(compared.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
