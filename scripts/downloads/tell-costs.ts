import { extname } from 'node:path';
import type { KeptFiles, MadeFile } from './kept-files.ts';

/** What the files of one kind cost. */
interface Cost {
  files: number;
  /** Of these, those that this run has made. */
  made: number;
  megabytes: number;
  /** CPU time in seconds, of when each was made. */
  seconds: number;
}

/** What all files cost, by where they lie and what they are. 例：documents .pdf */
export function costsOf(files: Pick<KeptFiles, 'files' | 'hasMade'>): Record<string, Cost> {
  const kinds = Map.groupBy(files.files, ([path]) => `${path.split('/')[1] ?? ''} ${extname(path)}`);
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([kind, own]) => [
      kind,
      {
        files: own.length,
        made: own.filter(([path]) => files.hasMade(path)).length,
        megabytes: rounded(sum(own, ({ bytes }) => bytes) / 1e6),
        seconds: rounded(sum(own, ({ seconds }) => seconds)),
      },
    ]),
  );
}

/**
 * How many files were made, and what the run took beside the making of all.
 *
 * @param now CPU time of this run in seconds
 */
export function tellShare(files: Pick<KeptFiles, 'files' | 'hasMade'>, now: number): string {
  const all = [...files.files];
  const made = all.filter(([path]) => files.hasMade(path)).length;
  const once = sum(all, ({ seconds }) => seconds);
  const share = once === 0 ? 0 : (100 * now) / once;
  return `${all.length} files to take away, ${made} made anew: ${now.toFixed(2)} s of CPU, ${share.toFixed(1)} % of the ${once.toFixed(1)} s that all were made in`;
}

function sum(files: readonly (readonly [string, MadeFile])[], value: (file: MadeFile) => number): number {
  return files.reduce((total, [, file]) => total + value(file), 0);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
