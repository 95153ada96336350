import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import type { ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import type { Sidecar } from '../../src/gazette/model/sidecar.ts';
import { convertText } from '../helpers/convert-text.ts';

/** A gazette before anything is changed in it. */
export interface Original {
  name: string;
  text: string;
  sidecar: Sidecar;
  /** What it is read as. */
  read: ConvertedGazette;
}

/** The gazettes of this repository, with their errata put right in the text: a changed one has other lines. */
export const SEEDS: readonly Original[] = globSync('seeds/*.txt')
  .sort()
  .map((file) => readOriginal(basename(file, '.txt'), file, file.replace(/\.txt$/, '.yaml')));

/** The phenomena that segmenting and parsing are tested with, each a gazette of a few lines. */
export const FIXTURES: readonly Original[] = globSync('tests/{segment,parse}/**/fixtures/*/input.txt')
  .sort()
  .map((file) => readOriginal(basename(dirname(file)), file, file.replace(/input\.txt$/, 'sidecar.yaml')));

function readOriginal(name: string, file: string, beside: string): Original {
  const found = globSync(beside).map((at) => parse(readFileSync(at, 'utf8')) as Sidecar);
  const { errata = [], sha256: _, ...sidecar } = found[0] ?? {};
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const { line, found: wrong, should } of errata) lines[line - 1] = (lines[line - 1] ?? '').replace(wrong, should);
  const text = lines.join('\n');
  return { name, text, sidecar, read: convertText(text, sidecar) };
}
