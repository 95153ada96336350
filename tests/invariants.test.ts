/** What holds of every gazette, whatever it says; over all seeds and the collections of the tests. */
import { existsSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emitMdx } from '../src/gazette/emit/emit-mdx.ts';
import { convertFile, convertFileAgain } from './helpers/convert-file.ts';
import { GAZETTE_INVARIANTS } from './helpers/gazette-invariants.ts';

const files = globSync(['seeds/*.txt', 'tests/collections/*/seeds/*.txt']).sort();

describe.each(files)('%s', (file) => {
  const gazette = convertFile(file);

  it('is received as its sidecar says', () => {
    const sidecar = file.replace(/\.txt$/, '.yaml');
    if (file.startsWith('seeds/')) expect(existsSync(sidecar)).toBe(true);
    expect(gazette.issue.warnings.filter((w) => w.rule === 'read/sha256')).toEqual([]);
  });

  it.each(Object.entries(GAZETTE_INVARIANTS))('%s', (_, findBroken) => {
    expect(findBroken(gazette)).toEqual([]);
  });

  it('gives the same bytes twice', () => {
    const again = convertFileAgain(file);
    expect(again.documents.map(emitMdx)).toEqual(gazette.documents.map(emitMdx));
    expect(JSON.stringify(again.issue)).toBe(JSON.stringify(gazette.issue));
  });
});
