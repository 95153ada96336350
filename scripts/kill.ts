/**
 * `npm run kill [-- --moments N]`: kills convert and build at N moments each (40), aimed at the calls by which they change
 * the file system, while the site is served and read. Each time content, ledger and site must be all of the last state or
 * all of the new one, every page must be answered, and in the end a run must complete as if nothing had been.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { killRuns, type Killed } from './kill/kill-runs.ts';
import { terminal } from './lib/terminal.ts';

const { values } = parseArgs({ options: { moments: { type: 'string', default: '40' } } });
const moments = Number(values.moments);

const CONVERT = ['convert.ts'];
/** The processes of a build that write, in order; the last one publishes. */
const BUILD = ['convert.ts', 'astro.mjs', 'downloads.ts', 'index-search.ts', 'build.ts'];

const results = [await killRuns('convert', CONVERT, moments), await killRuns('build', BUILD, moments)];
for (const result of results) {
  terminal.log(summaryOf(result));
  for (const failure of result.failures) terminal.error(failure);
}
process.exitCode = results.some(({ failures }) => failures.length > 0) ? 1 : 0;

function summaryOf({ command, kills, last, next, requests, failures }: Killed): string {
  return `${command}: killed ${kills} times: ${last} times all was as before, ${next} times something was new, and whole; ${requests} pages were asked for meanwhile; ${failures.length} failures`;
}
