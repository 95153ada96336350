import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../src/gazette/model/values.ts';
import { HASHED, matches } from '../serving/rules.ts';
import { listFiles } from './list-files.ts';
import { writeFile } from './write-file.ts';

/** So long a reader may have had a page open that loads more as it is used. */
const DAYS = 30;
const MILLISECONDS_A_DAY = 86_400_000;

/** For each file of a former deployment the last day on which pages of the site named it. Not served. */
const KEPT = '_kept.json';

/**
 * Copies into the next site what pages of the last thirty days may still ask for: scripts, styles and chunks of the
 * index that are named after their hash and have another name now.
 *
 * @param out the site that is served, with what it had kept itself
 */
export function keepAssets(out: string, next: string, today: IsoDate): void {
  if (!existsSync(out)) return;
  const file = join(out, KEPT);
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, IsoDate>) : {};
  const former = listFiles(out)
    .filter((path) => HASHED.some((pattern) => matches(pattern, `/${path}`)) && !existsSync(join(next, path)))
    .map((path) => [path, known[path] ?? today] as const)
    .filter(([, day]) => Date.parse(today) - Date.parse(day) <= DAYS * MILLISECONDS_A_DAY);
  for (const [path] of former) cpSync(join(out, path), join(next, path), { preserveTimestamps: true });
  if (former.length > 0) writeFile(join(next, KEPT), `${JSON.stringify(Object.fromEntries(former), null, 2)}\n`);
}
