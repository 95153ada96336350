import { spawn } from 'node:child_process';
import { existsSync, mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { KILL, type Kill } from './moment.ts';

const PRELOAD = `--import=${new URL('./kill-at.ts', import.meta.url).href}`;

export interface Ended {
  /** Null where it was killed. */
  status: number | null;
  /** Calls of a script, by the end of its path, that change the file system; 0 where it was killed. */
  callsOf: (script: string) => number;
  printed: string;
}

/** Runs a script of this repository in a process group of its own, to be killed at the call `at` of `watched`; 0 is never. */
export async function runScript(words: readonly string[], watched: string, at: number): Promise<Ended> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'gongbao-kill-'));
  const counts = join(folder.path, 'counts');
  const kill: Kill = { script: watched, at, counts };
  const child = spawn(process.execPath, words, {
    detached: true,
    env: { ...process.env, NODE_OPTIONS: PRELOAD, [KILL]: JSON.stringify(kill) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const counted = existsSync(counts) ? readFileSync(counts, 'utf8').split('\n') : [];
  return {
    status,
    callsOf: (script) => parseInt(counted.findLast((line) => line.endsWith(script)) ?? '0', 10),
    printed,
  };
}
