/**
 * `npm run convert [-- --seeds DIR --content DIR --as-of YYYY-MM-DD]`: gazettes as received → MDX and JSON.
 *
 * One bad gazette never stops the others: what is good is written, what is wrong gets a line on standard error
 * (file:line:column, what was found, what was expected, rule), and the exit code is 1. Where nothing was written, because
 * another run writes or the disk is full, it is 2 and the collection is that of before. A published address that means
 * other words now is named too: no redirect can mend it.
 */
import process from 'node:process';
import type { Place } from '../src/gazette/move/places.ts';
import { convertFolder } from './lib/convert-folder.ts';
import { orStop } from './lib/or-stop.ts';
import { lockFolders } from './lib/lock-folders.ts';
import { readOptions } from './lib/options.ts';
import { startProgress } from './lib/progress.ts';
import { printSummary } from './lib/print-summary.ts';
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
for (const line of result.errors) terminal.error(line);
for (const { address, was, is } of result.reused)
  terminal.error(`${address} 已公布，原来是${describePlace(was)}，现在是${describePlace(is)}  move/reused`);
printSummary(result);
for (const sidecar of result.issues.map(suggestSidecar))
  if (sidecar) terminal.log(`\nNo sidecar yet; check and save:\n${sidecar}`);
process.exitCode = result.issues.length === 0 ? 2 : result.errors.length > 0 ? 1 : 0;

/** 第52行“第三条” */
function describePlace({ lines, text }: Place): string {
  return `第${lines[0]?.[0] ?? 0}行“${text.slice(0, 20)}”`;
}
