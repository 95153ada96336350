import { cpSync, mkdirSync, mkdtempDisposableSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../lib/list-files.ts';
import { serveFolder } from '../lib/serve-folder.ts';
import { momentsOf } from './moment.ts';
import { runScript } from './run-script.ts';
import { stateOf, tornParts, type State } from './states.ts';
import { visit } from './visit.ts';

export interface Killed {
  command: string;
  kills: number;
  /** How often all was as before, and how often some part was new. */
  last: number;
  next: number;
  /** Pages asked for while the command ran and was killed. */
  requests: number;
  /** What was torn, not answered, or did not recover. */
  failures: string[];
}

const FIRST = 'tests/collections/qingjiang/seeds';
/** What comes in between: its pages are added, and those of the first are changed, which cite and are listed with them. */
const ADDED = 'tests/collections/hedong/seeds';

/**
 * Publishes a small collection, adds gazettes to it and kills the command that takes them in, again and again from the
 * same state.
 *
 * @param watched ends of the paths of its scripts, among which the moments are divided
 */
export async function killRuns(
  command: 'convert' | 'build',
  watched: readonly string[],
  moments: number,
): Promise<Killed> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'gongbao-kill-'));
  const [home, kept] = [join(folder.path, 'home'), join(folder.path, 'kept')];
  const run = (script: string, name: string, at: number) => runScript(wordsOf(home, name), script, at);
  mkdirSync(home);
  cpSync(FIRST, join(home, 'seeds'), { recursive: true });
  await mustEnd(run('', 'build', 0));
  cpSync(ADDED, join(home, 'seeds'), { recursive: true });
  cpSync(home, kept, { recursive: true });
  const last = stateOf(home);
  restore(home, kept);
  const { callsOf } = await mustEnd(run('', command, 0));
  const calls = watched.map((script) => ({ script, calls: callsOf(script) }));
  const next = stateOf(home);
  const plan = planOf(calls, moments);
  const pages = pagesOf(join(kept, 'dist'));
  const known = [join(kept, 'dist'), join(home, 'dist')].map((site) => readPages(site, pages));

  const result: Killed = { command, kills: 0, last: 0, next: 0, requests: 0, failures: [] };
  const served = await serveFolder(join(home, 'dist'));
  for (const { script, at } of plan) {
    restore(home, kept);
    const reader = visit(served.url, pages, (page, text) => known.some((site) => site.get(page) === text));
    const isKilled = await killed((call) => run(script, command, call), at);
    const { requests, failures } = await reader.end();
    note(result, stateOf(home), last, next, `${command} at call ${at} of ${script}`);
    result.requests += requests;
    result.failures.push(...failures.map((failure) => `${command} at call ${at} of ${script}: ${failure}`));
    if (!isKilled) result.failures.push(`${command} at call ${at} of ${script}: was never killed`);
  }
  await mustEnd(run('', command, 0));
  const recovered = stateOf(home);
  if (tornParts(recovered, next, next).length > 0) result.failures.push(`${command} did not recover`);
  await served.close();
  return result;
}

/** What runs beside itself makes a few calls more in one run than in another: one that had ended is killed sooner. */
async function killed(run: (call: number) => ReturnType<typeof runScript>, at: number): Promise<boolean> {
  for (let call = at; call > 0; call = Math.floor(call * SOONER)) if ((await run(call)).status === null) return true;
  return false;
}

const SOONER = 0.9;

function note(result: Killed, state: State, last: State, next: State, where: string): void {
  result.kills++;
  const torn = tornParts(state, last, next);
  if (torn.length > 0) result.failures.push(`${where}: ${torn.join(', ')} torn`);
  if (tornParts(state, last, last).length === 0) result.last++;
  else result.next++;
}

function planOf(
  calls: readonly { script: string; calls: number }[],
  moments: number,
): { script: string; at: number }[] {
  // The last script, which publishes, has as many moments as the others together.
  const share = (i: number): number => (i === calls.length - 1 ? moments - others * (calls.length - 1) : others);
  const others = Math.floor(moments / 2 / Math.max(1, calls.length - 1));
  return calls.flatMap(({ script, calls: count }, i) =>
    momentsOf(count, calls.length === 1 ? moments : share(i)).map((at) => ({ script, at })),
  );
}

function wordsOf(home: string, name: string): string[] {
  const options = ['--seeds', 'seeds', '--content', 'content', '--out', 'dist'].map((word) =>
    word.startsWith('--') ? word : join(home, word),
  );
  return [`scripts/${name}.ts`, ...options, '--as-of', '2026-11-01'];
}

/** Puts the state before the run back, below a server that goes on. */
function restore(home: string, kept: string): void {
  for (const name of readdirSync(home)) if (name !== 'dist') rmSync(join(home, name), { recursive: true, force: true });
  for (const name of readdirSync(kept)) cpSync(join(kept, name), join(home, name), { recursive: true, force: true });
  const known = new Set(listFiles(join(kept, 'dist')));
  for (const file of listFiles(join(home, 'dist'))) if (!known.has(file)) rmSync(join(home, 'dist', file));
}

function pagesOf(site: string): string[] {
  return listFiles(site)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replace(/index\.html$/, ''));
}

function readPages(site: string, pages: readonly string[]): Map<string, string> {
  return new Map(pages.map((page) => [page, readFileSync(join(site, page, 'index.html'), 'utf8')]));
}

async function mustEnd(run: ReturnType<typeof runScript>): ReturnType<typeof runScript> {
  const ended = await run;
  if (ended.status !== 0) throw new Error(`The command failed by itself:\n${ended.printed}`);
  return ended;
}
