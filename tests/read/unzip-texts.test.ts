import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { unzipTexts } from '../../src/gazette/read/unzip-texts.ts';

/** Stored as it is: packing takes seconds, and what it unfolds to is the same. */
const LARGE = new Uint8Array(90_000_000);

it('unpacks the files that are wanted, and tells the names of all', () => {
  const names: string[] = [];
  const bytes = zipSync({ 'a.xml': strToU8('<a/>'), '../b.bin': strToU8('b') });
  expect(Object.keys(unzipTexts(bytes, /\.xml$/, (name) => names.push(name)))).toEqual(['a.xml']);
  expect(names).toEqual(['a.xml', '../b.bin']);
});

it('refuses a package that unfolds to more than any gazette has, all its files together', () => {
  const bytes = zipSync({ 'a.xml': LARGE, 'b.xml': LARGE, 'c.xml': LARGE }, { level: 0 });
  expect(() => unzipTexts(bytes, /\.xml$/)).toThrow('展开后超过 256 MB');
  expect(() => unzipTexts(bytes, /^a\.xml$/)).not.toThrow();
});
