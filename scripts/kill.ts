/**
 * `npm run kill [-- --moments N --only build]`: kills convert and build at N moments each (40), aimed at the calls by which
 * they change the file system, while the site is served and read. Each time content, ledger and site must be all of the last state or
 * all of the new one, every page must be answered, and in the end a run must complete as if nothing had been.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { killRuns, type Killed } from './kill/kill-runs.ts';
import { terminal } from './lib/terminal.ts';

const { values } = parseArgs({ options: { moments: { type: 'string', default: '40' }, only: { type: 'string' } } });
const moments = Number(values.moments);

/** Of each command the processes that write, in order; the last one of a build publishes. */
const SCRIPTS = {
  convert: ['convert.ts'],
  build: ['convert.ts', 'astro.mjs', 'downloads.ts', 'index-search.ts', 'build.ts'],
} as const;

for (const command of ['convert', 'build'] as const) {
  if (values.only !== undefined && values.only !== command) continue;
  const result = await killRuns(command, SCRIPTS[command], moments);
  terminal.log(summaryOf(result));
  for (const failure of result.failures) terminal.error(failure);
  if (result.failures.length > 0) process.exitCode = 1;
}

function summaryOf({ command, kills, last, next, requests, failures }: Killed): string {
  return `${command}: killed ${kills} times: ${last} times all was as before, ${next} times something was new, and whole; ${requests} pages were asked for meanwhile; ${failures.length} failures`;
}
