/**
 * `npm run convert [-- --seeds DIR --content DIR --as-of YYYY-MM-DD]`: gazettes as received → MDX and JSON.
 *
 * One bad gazette never stops the others: what is good is written, what is wrong gets a line on standard error
 * (file:line:column, what was found, what was expected, rule), and the exit code is 1.
 */
import process from 'node:process';
import { convertFolder } from './lib/convert-folder.ts';
import { readOptions } from './lib/options.ts';
import { startProgress } from './lib/progress.ts';
import { printSummary } from './lib/print-summary.ts';
import { suggestSidecar } from './lib/suggest-sidecar.ts';

const options = readOptions();
const progress = startProgress();
const result = convertFolder(options, progress);
progress.stop();
for (const line of result.errors) console.error(line);
printSummary(result);
for (const sidecar of result.issues.map(suggestSidecar))
  if (sidecar) console.log(`\nNo sidecar yet; check and save:\n${sidecar}`);
process.exitCode = result.errors.length > 0 ? 1 : 0;
