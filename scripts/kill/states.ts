import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERMALINKS } from '../lib/read-content.ts';
import { listFiles } from '../lib/list-files.ts';

/** What must be all of the last state or all of the new one, each by its sum. */
export interface State {
  content: string;
  ledger: string;
  site: string;
}

export function stateOf(folder: string): State {
  const ledger = `content/${PERMALINKS}`;
  const isContent = (file: string): boolean => file.startsWith('content/') && file !== ledger;
  return {
    content: sumOf(folder, isContent),
    ledger: sumOf(folder, (file) => file === ledger),
    site: sumOf(folder, (file) => file.startsWith('dist/')),
  };
}

/** The parts of a state that are neither of two; a ledger beside itself that was never put in place is no part. */
export function tornParts(state: State, last: State, next: State): (keyof State)[] {
  const parts = Object.keys(state) as (keyof State)[];
  return parts.filter((part) => state[part] !== last[part] && state[part] !== next[part]);
}

function sumOf(folder: string, isPart: (file: string) => boolean): string {
  const sum = createHash('sha256');
  for (const file of listFiles(folder).filter((name) => isPart(name) && !name.endsWith('.next')))
    sum.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return sum.digest('hex');
}
