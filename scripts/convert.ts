/**
 * `npm run convert [-- --seeds DIR --content DIR --as-of YYYY-MM-DD]`: gazettes as received → MDX and JSON.
 *
 * One bad gazette never stops the others: what is good is written, what is wrong gets a line on standard error
 * (file:line:column, what was found, what was expected, rule) with what to do about it, worst first, and the exit code is 1. Where nothing was written, because
 * another run writes or the disk is full, it is 2 and the collection is that of before. A published address that means
 * other words now is named too: a build is not published until an editor has said why.
 */
import process from 'node:process';
import { REUSED } from '../src/read-reused.ts';
import { convertFolder } from './lib/convert-folder.ts';
import { orStop } from './lib/or-stop.ts';
import { lockFolders } from './lib/lock-folders.ts';
import { readOptions } from './lib/options.ts';
import { startProgress } from './lib/progress.ts';
import { describeMessages } from './lib/print-messages.ts';
import { printSummary } from './lib/print-summary.ts';
import { fieldsOfSidecar } from './lib/read-sidecar.ts';
import { suggestSidecar } from './lib/suggest-sidecar.ts';
import { terminal } from './lib/terminal.ts';

const options = readOptions();
const result = await orStop(async () => {
  const lock = lockFolders([options.content]);
  const progress = startProgress();
  try {
    return await convertFolder(options, progress);
  } finally {
    progress.stop();
    lock.release();
  }
});
for (const line of describeMessages({ ...result, sidecarFields: (file) => fieldsOfSidecar(options.seeds, file) }))
  terminal.error(line);
for (const { address, since, was, reason } of result.reused)
  if (reason === undefined)
    terminal.error(
      `${address} 已公布，${since} 起不再是“${was}”；请改回，或在 ${REUSED.name} 里写 reason  move/reused`,
    );
printSummary(result);
for (const sidecar of result.issues.map(suggestSidecar))
  if (sidecar) terminal.log(`\n还没有说明；核对后存为：\n${sidecar}`);
process.exitCode = result.issues.length === 0 ? 2 : result.errors.length > 0 ? 1 : 0;
