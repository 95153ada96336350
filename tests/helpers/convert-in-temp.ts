import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertFolder, type ConversionResult } from '../../scripts/lib/convert-folder.ts';

export const QUIET = { start: () => undefined, step: () => undefined, stop: () => undefined };
/** A gazette that is read without a message. */
export const GOOD = 'tests/collections/qingjiang/seeds/qingjiang-2022-6.txt';

/** Converts what is put into a new folder of seeds. */
export async function convert(
  fill: (seeds: string) => unknown,
  seconds?: number,
): Promise<{
  result: ConversionResult;
  seeds: string;
  content: string;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  const seeds = join(folder, 'seeds');
  const content = join(folder, 'content');
  mkdirSync(seeds);
  fill(seeds);
  return { result: await convertFolder({ seeds, content, asOf: '2026-11-01' }, QUIET, seconds), seeds, content };
}

/** The same gazette with other numbers, so that its documents have ids of their own. */
export function noted(text: string): string {
  return text.replaceAll('清政', '明政');
}
