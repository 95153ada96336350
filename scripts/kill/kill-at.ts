/**
 * Loaded before a script (`--import`): counts its calls that change the file system, and kills its process group at the
 * one that `GONGBAO_KILL` names, as a power cut would: before the call, behind it, or in the middle of a file.
 */
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { KILL, type Kill } from './moment.ts';

const CALLS = [
  'appendFileSync',
  'copyFileSync',
  'cpSync',
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'utimesSync',
  'writeFileSync',
] as const;
const PROMISED = ['appendFile', 'copyFile', 'cp', 'mkdir', 'rename', 'rm', 'unlink', 'writeFile'] as const;

type Call = (...words: unknown[]) => unknown;

const kill = JSON.parse(process.env[KILL] ?? 'null') as Kill | null;
const script = process.argv[1] ?? '';
if (kill && isMainThread && (kill.at === 0 || script.endsWith(kill.script))) watch(kill);

function watch({ at, counts }: Kill): void {
  let count = 0;
  const watched =
    (name: string, call: Call): Call =>
    (...words) => {
      count++;
      if (count !== at) return call(...words);
      const [file, data, ...rest] = words;
      const isHalf = at % 3 === 2 && name.startsWith('writeFile') && typeof data === 'string';
      if (isHalf) call(file, data.slice(0, data.length / 2), ...rest);
      else if (at % 3 === 1) call(...words);
      return process.kill(0, 'SIGKILL');
    };
  replace(fs, CALLS, watched);
  replace(fs.promises, PROMISED, watched);
  replace(createRequire(import.meta.url)('fs-native-extensions') as object, ['swapSync'], watched);
  syncBuiltinESMExports();
  const append = fs.writeSync;
  const log = fs.openSync(counts, 'a');
  process.on('exit', () => append(log, `${count} ${script}\n`));
}

function replace(module: object, names: readonly string[], watched: (name: string, call: Call) => Call): void {
  const calls = module as Record<string, Call>;
  for (const name of names) {
    const call = calls[name];
    if (call) calls[name] = watched(name, call.bind(module));
  }
}
